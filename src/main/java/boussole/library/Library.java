package boussole.library;

import boussole.questionnaire.EditionId;
import boussole.scoring.Scoring;
import boussole.source.FaultyFiles;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The questionnaires and rules in force.
 *
 * <p>A reload reads, checks and compiles everything aside, then swaps it in as one; where anything is wrong, what was in
 * force goes on serving. Earlier rule sets are taken from the {@link Archive} when an old result is replayed.
 */
public final class Library {

    private static final Duration KEPT_COMPILED = Duration.ofMinutes(10);

    private final Shelves shelves;
    private final Archive archive;
    private final Worker worker;
    private final AtomicReference<Holdings> inForce;
    private final Map<String, Mono<Scoring>> replayed = new ConcurrentHashMap<>();

    /** @throws FaultyFiles where the files at start-up are wrong: there is nothing to serve then */
    public Library(Shelves shelves, Archive archive, Worker worker) {
        this.shelves = shelves;
        this.archive = archive;
        this.worker = worker;
        this.inForce = new AtomicReference<>(shelves.opened());
    }

    public Holdings inForce() {
        return inForce.get();
    }

    /**
     * Takes the folders as they now are. Takes seconds of processor time: not for an event loop.
     *
     * @return what was in force before, to be closed once nothing uses it any more; empty where nothing changed
     * @throws FaultyFiles where the files are wrong; what was in force stays
     */
    synchronized Optional<Holdings> reload() {
        LibraryFiles files = shelves.read();
        if (files.fingerprint().equals(inForce().fingerprint())) {
            return Optional.empty();
        }
        return Optional.of(inForce.getAndSet(Assembling.of(files)));
    }

    /** The scoring of an edition by a certain rule set, in force or kept; empty where that set was never kept. */
    public Mono<Scoring> scoring(EditionId edition, String rules) {
        return inForce()
                .scoring(edition)
                .filter(scoring -> scoring.rules().equals(rules))
                .map(Mono::just)
                .orElseGet(() -> archived(edition, rules));
    }

    /** Keeps the files that now decide every edition's score, so that results made with them can be replayed. */
    public Mono<Void> keepAll() {
        Holdings holdings = inForce();
        return Flux.fromIterable(holdings.scorings().values())
                .concatMap(scoring -> keep(holdings, scoring))
                .then();
    }

    private Mono<Void> keep(Holdings holdings, Scoring scoring) {
        EditionId edition = scoring.questionnaire().id();
        return archive.keep(scoring.rules(), edition, Assembling.deciding(holdings.files(), edition));
    }

    private Mono<Scoring> archived(EditionId edition, String rules) {
        return replayed.computeIfAbsent(
                edition + " " + rules,
                key -> compiled(edition, rules)
                        .switchIfEmpty(Mono.fromRunnable(() -> replayed.remove(key)))
                        .doOnError(failed -> replayed.remove(key))
                        .cache(scoring -> KEPT_COMPILED, failed -> Duration.ZERO, () -> Duration.ZERO));
    }

    private Mono<Scoring> compiled(EditionId edition, String rules) {
        return archive.find(rules, edition)
                .flatMap(files -> worker.run(() -> Assembling.of(files)))
                .flatMap(holdings -> Mono.justOrEmpty(holdings.scoring(edition)));
    }
}
