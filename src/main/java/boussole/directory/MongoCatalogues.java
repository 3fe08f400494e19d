package boussole.directory;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import boussole.directory.StoredCatalogue.Page;
import boussole.matching.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Catalogues in MongoDB. An edition's pages are written first; then one write of one document makes them count. Pages
 * that no longer count are swept after it, so that a process killed at any moment leaves a whole edition.
 */
@Component
class MongoCatalogues implements Catalogues {

    private static final int TRIES = 20;
    private static final Duration SOON = Duration.ofMillis(5);
    private static final Duration LATER = Duration.ofMillis(100);

    private final ReactiveMongoTemplate mongo;
    private final Map<String, Edition> read = new ConcurrentHashMap<>();

    MongoCatalogues(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<Edition> find(String territory, Kind kind) {
        return Mono.defer(() -> mongo.findById(StoredCatalogue.id(territory, kind), StoredCatalogue.class))
                .flatMap(stored -> edition(stored, territory, kind))
                .retryWhen(Retry.backoff(TRIES, SOON)
                        .maxBackoff(LATER)
                        .filter(SweptMeanwhile.class::isInstance)
                        .onRetryExhaustedThrow((tries, last) -> last.failure()));
    }

    @Override
    public Mono<Boolean> write(Edition next) {
        List<Page> pages = StoredCatalogue.pages(next);
        StoredCatalogue stored = new StoredCatalogue(
                StoredCatalogue.id(next.territory(), next.kind()),
                next.number(),
                pages.stream().map(Page::id).toList());
        return Flux.fromIterable(pages)
                .concatMap(mongo::insert)
                .then(switched(stored))
                .flatMap(done -> (done ? swept(stored) : removed(pages)).thenReturn(done));
    }

    private Mono<Edition> edition(StoredCatalogue stored, String territory, Kind kind) {
        Edition known = read.get(stored.id());
        return known != null && known.number() == stored.number()
                ? Mono.just(known)
                : Flux.fromIterable(stored.pages())
                        .concatMap(page -> mongo.findById(page, Page.class))
                        .collectList()
                        .map(pages -> whole(stored, pages).edition(territory, kind, pages))
                        .doOnNext(edition -> read.put(stored.id(), edition));
    }

    private static StoredCatalogue whole(StoredCatalogue stored, List<Page> pages) {
        if (pages.size() != stored.pages().size()) {
            throw new SweptMeanwhile();
        }
        return stored;
    }

    private Mono<Boolean> switched(StoredCatalogue stored) {
        return stored.number() == 1
                ? mongo.insert(stored)
                        .thenReturn(true)
                        .onErrorResume(DuplicateKeyException.class, known -> Mono.just(false))
                : mongo.replace(query(where("_id").is(stored.id()).and("number").is(stored.number() - 1)), stored)
                        .map(result -> result.getMatchedCount() == 1);
    }

    /** No page of an earlier edition can ever count again: whoever is still writing one comes too late. */
    private Mono<Void> swept(StoredCatalogue stored) {
        return mongo.remove(
                        query(where("catalogue").is(stored.id()).and("edition").lt(stored.number())), Page.class)
                .then();
    }

    private Mono<Void> removed(List<Page> pages) {
        return Flux.fromIterable(pages)
                .concatMap(page -> mongo.remove(query(where("_id").is(page.id())), Page.class))
                .then();
    }

    /** A page was swept between the reading of the catalogue and the reading of the page. */
    private static final class SweptMeanwhile extends ConcurrencyFailureException {
        private static final long serialVersionUID = 1;

        SweptMeanwhile() {
            super("swept meanwhile");
        }
    }
}
