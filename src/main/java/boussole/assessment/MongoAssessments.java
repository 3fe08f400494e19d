package boussole.assessment;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Assessments in MongoDB: one document each, found by its id only, changed on condition of its version. */
@Component
class MongoAssessments implements Assessments {

    private final ReactiveMongoTemplate mongo;

    MongoAssessments(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<Boolean> insert(Assessment assessment) {
        return mongo.insert(StoredAssessment.of(assessment))
                .thenReturn(true)
                .onErrorResume(DuplicateKeyException.class, known -> Mono.just(false));
    }

    @Override
    public Mono<Assessment> find(AssessmentId id) {
        return mongo.findById(id.value(), StoredAssessment.class).map(StoredAssessment::assessment);
    }

    @Override
    public Mono<Boolean> replace(Assessment changed) {
        return mongo.replace(at(changed.id(), changed.version() - 1), StoredAssessment.of(changed))
                .map(result -> result.getMatchedCount() == 1);
    }

    @Override
    public Mono<Boolean> remove(Assessment read) {
        return mongo.remove(at(read.id(), read.version()), StoredAssessment.class)
                .map(result -> result.getDeletedCount() == 1);
    }

    private static Query at(AssessmentId id, long version) {
        return query(where("_id").is(id.value()).and("version").is(version));
    }
}
