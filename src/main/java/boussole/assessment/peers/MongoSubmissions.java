package boussole.assessment.peers;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import boussole.assessment.AssessmentId;
import boussole.company.Company;
import boussole.kernel.Rational;
import boussole.questionnaire.EditionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Submissions in MongoDB: one scan of the assessments, of which only a few fields leave the store. */
@Component
class MongoSubmissions implements Submissions {

    private static final String ASSESSMENTS = "assessments";

    private final ReactiveMongoTemplate mongo;

    MongoSubmissions(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Flux<Submission> newest(EditionId edition, String mode, int most) {
        Query submitted = query(where("questionnaire")
                        .is(edition.questionnaire())
                        .and("edition")
                        .is(edition.edition())
                        .and("mode")
                        .is(mode)
                        .and("submittedAt")
                        .exists(true)
                        .and("lead")
                        .exists(false))
                .with(Sort.by(Sort.Direction.DESC, "submittedAt", "_id"))
                .limit(most);
        submitted
                .fields()
                .include("follows", "company.siren", "company.size", "company.sector", "company.departements")
                .include("result.score", "result.level.uncapped", "submittedAt");
        return mongo.find(submitted, Stored.class, ASSESSMENTS).map(Stored::submission);
    }

    /** The fields that are looked at. */
    private record Stored(
            @Id String id, @Nullable String follows, StoredCompany company, StoredResult result, Instant submittedAt) {

        Submission submission() {
            return new Submission(
                    new AssessmentId(id),
                    Optional.ofNullable(follows).map(AssessmentId::new),
                    company.company(),
                    result.level == null ? OptionalInt.empty() : OptionalInt.of(result.level.uncapped),
                    Optional.ofNullable(result.score).map(Rational::parse),
                    submittedAt);
        }
    }

    private record StoredCompany(
            @Nullable String siren,
            @Nullable String size,
            @Nullable String sector,
            List<String> departements) {

        Company company() {
            return new Company(
                    Optional.ofNullable(siren),
                    Optional.empty(),
                    Optional.ofNullable(size),
                    Optional.ofNullable(sector),
                    departements);
        }
    }

    private record StoredResult(
            @Nullable String score, @Nullable StoredLevel level) {}

    private record StoredLevel(int uncapped) {}
}
