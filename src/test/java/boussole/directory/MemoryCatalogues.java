package boussole.directory;

import boussole.matching.Kind;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Catalogues in memory. */
final class MemoryCatalogues implements Catalogues {

    private final Map<String, Edition> kept = new ConcurrentHashMap<>();

    @Override
    public Mono<Edition> find(String territory, Kind kind) {
        return Mono.fromCallable(() -> kept.get(StoredCatalogue.id(territory, kind)));
    }

    @Override
    public Mono<Boolean> write(Edition next) {
        return Mono.fromCallable(() -> next.number() == 1
                ? kept.putIfAbsent(StoredCatalogue.id(next.territory(), next.kind()), next) == null
                : replaced(next));
    }

    private synchronized boolean replaced(Edition next) {
        String id = StoredCatalogue.id(next.territory(), next.kind());
        Edition now = kept.get(id);
        return now != null && now.number() == next.number() - 1 && kept.replace(id, now, next);
    }
}
