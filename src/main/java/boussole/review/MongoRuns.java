package boussole.review;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs and desks in MongoDB: one document each, changed on condition of its version. */
@Component
class MongoRuns implements Runs {

    private final ReactiveMongoTemplate mongo;

    MongoRuns(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<Boolean> insert(MatchingRun run) {
        return fresh(mongo.insert(StoredRun.of(run)));
    }

    @Override
    public Mono<MatchingRun> find(RunId id) {
        return mongo.findById(id.value(), StoredRun.class).map(StoredRun::run);
    }

    @Override
    public Mono<Boolean> replace(MatchingRun changed) {
        return mongo.replace(at(changed.id().value(), changed.version() - 1), StoredRun.of(changed))
                .map(result -> result.getMatchedCount() == 1);
    }

    @Override
    public Flux<MatchingRun> latest(String territory, int most) {
        return mongo.find(
                        query(where("territory").is(territory))
                                .with(Sort.by(Sort.Direction.DESC, "orderedAt", "_id"))
                                .limit(most),
                        StoredRun.class)
                .map(StoredRun::run);
    }

    @Override
    public Mono<Void> remove(RunId id) {
        return mongo.remove(query(where("_id").is(id.value())), StoredRun.class).then();
    }

    @Override
    public Mono<Desk> desk(String territory) {
        return mongo.findById(territory, StoredDesk.class).map(StoredDesk::desk).defaultIfEmpty(Desk.empty(territory));
    }

    @Override
    public Mono<Boolean> replace(Desk changed) {
        StoredDesk stored = StoredDesk.of(changed);
        return changed.version() == 1
                ? fresh(mongo.insert(stored))
                : mongo.replace(at(changed.territory(), changed.version() - 1), stored)
                        .map(result -> result.getMatchedCount() == 1);
    }

    private static Mono<Boolean> fresh(Mono<?> inserted) {
        return inserted.thenReturn(true).onErrorResume(DuplicateKeyException.class, known -> Mono.just(false));
    }

    private static Query at(String id, long version) {
        return query(where("_id").is(id).and("version").is(version));
    }

    @Document("matchingDesks")
    @TypeAlias("matchingDesk")
    private record StoredDesk(
            @Id String territory,
            @Nullable String active,
            Instant since,
            @Nullable String published,
            long version) {

        static StoredDesk of(Desk desk) {
            return new StoredDesk(
                    desk.territory(),
                    desk.active().map(RunId::value).orElse(null),
                    desk.since(),
                    desk.published().map(RunId::value).orElse(null),
                    desk.version());
        }

        Desk desk() {
            return new Desk(
                    territory,
                    Optional.ofNullable(active).map(RunId::new),
                    since,
                    Optional.ofNullable(published).map(RunId::new),
                    version);
        }
    }
}
