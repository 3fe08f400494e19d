package boussole.review.records;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import boussole.review.RunId;
import boussole.review.records.Joined.Newcomer;
import boussole.review.records.Joined.Place;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Newcomers in MongoDB: one document a run, changed on condition of its version. */
@Component
class MongoNewcomers implements Newcomers {

    private final ReactiveMongoTemplate mongo;

    MongoNewcomers(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<Joined> of(RunId run) {
        return mongo.findById(run.value(), Stored.class).map(Stored::joined).defaultIfEmpty(Joined.nobody(run));
    }

    @Override
    public Mono<Boolean> replace(Joined changed) {
        Stored stored = Stored.of(changed);
        return changed.version() == 1
                ? mongo.insert(stored)
                        .thenReturn(true)
                        .onErrorResume(DuplicateKeyException.class, known -> Mono.just(false))
                : mongo.replace(
                                query(where("_id")
                                        .is(changed.run().value())
                                        .and("version")
                                        .is(changed.version() - 1)),
                                stored)
                        .map(result -> result.getMatchedCount() == 1);
    }

    @Override
    public Mono<Void> forget(RunId run) {
        return mongo.remove(query(where("_id").is(run.value())), Stored.class).then();
    }

    @Document("matchingNewcomers")
    @TypeAlias("matchingNewcomers")
    private record Stored(@Id String run, List<StoredNewcomer> newcomers, long version) {

        static Stored of(Joined joined) {
            return new Stored(
                    joined.run().value(),
                    joined.newcomers().stream().map(StoredNewcomer::of).toList(),
                    joined.version());
        }

        Joined joined() {
            return new Joined(
                    new RunId(run),
                    newcomers.stream().map(StoredNewcomer::newcomer).toList(),
                    version);
        }
    }

    private record StoredNewcomer(String company, Instant at, List<StoredPlace> places) {

        static StoredNewcomer of(Newcomer newcomer) {
            return new StoredNewcomer(
                    newcomer.company(),
                    newcomer.at(),
                    newcomer.places().stream()
                            .map(place -> new StoredPlace(place.offer(), place.affinity()))
                            .toList());
        }

        Newcomer newcomer() {
            return new Newcomer(
                    company,
                    at,
                    places.stream()
                            .map(place -> new Place(place.offer, place.affinity))
                            .toList());
        }
    }

    private record StoredPlace(String offer, int affinity) {}
}
