package boussole.review;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs in memory, for tests. */
final class MemoryRuns implements Runs {

    final Map<RunId, MatchingRun> kept = new ConcurrentHashMap<>();
    final Map<String, Desk> desks = new ConcurrentHashMap<>();

    @Override
    public Mono<Boolean> insert(MatchingRun run) {
        return Mono.fromSupplier(() -> kept.putIfAbsent(run.id(), run) == null);
    }

    @Override
    public Mono<MatchingRun> find(RunId id) {
        return Mono.fromSupplier(() -> kept.get(id));
    }

    @Override
    public synchronized Mono<Boolean> replace(MatchingRun changed) {
        return Mono.fromSupplier(() -> {
            synchronized (this) {
                MatchingRun before = kept.get(changed.id());
                boolean fits = before != null && before.version() == changed.version() - 1;
                if (fits) {
                    kept.put(changed.id(), changed);
                }
                return fits;
            }
        });
    }

    @Override
    public Flux<MatchingRun> latest(String territory, int most) {
        return Flux.defer(() -> Flux.fromIterable(kept.values()))
                .filter(run -> run.order().territory().equals(territory))
                .sort(Comparator.<MatchingRun, java.time.Instant>comparing(
                                run -> run.order().at())
                        .thenComparing(run -> run.id().value())
                        .reversed())
                .take(most);
    }

    @Override
    public Mono<Void> remove(RunId id) {
        return Mono.fromRunnable(() -> kept.remove(id));
    }

    @Override
    public Mono<Desk> desk(String territory) {
        return Mono.fromSupplier(() -> desks.getOrDefault(territory, Desk.empty(territory)));
    }

    @Override
    public Mono<Boolean> replace(Desk changed) {
        return Mono.fromSupplier(() -> {
            synchronized (desks) {
                Desk before = desks.getOrDefault(changed.territory(), Desk.empty(changed.territory()));
                boolean fits = before.version() == changed.version() - 1;
                if (fits) {
                    desks.put(changed.territory(), changed);
                }
                return fits;
            }
        });
    }
}
