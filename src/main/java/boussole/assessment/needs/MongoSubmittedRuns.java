package boussole.assessment.needs;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import boussole.assessment.AssessmentId;
import boussole.company.Company;
import boussole.kernel.Rational;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Submitted runs in MongoDB: one scan of the assessments, or one of them by its id. */
@Component
class MongoSubmittedRuns implements SubmittedRuns {

    private static final String ASSESSMENTS = "assessments";

    private final ReactiveMongoTemplate mongo;

    MongoSubmittedRuns(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Flux<Heard> upTo(Instant then) {
        return mongo.find(reading(where("submittedAt").lte(then)), Stored.class, ASSESSMENTS)
                .map(Stored::heard);
    }

    @Override
    public Mono<Heard> find(AssessmentId id) {
        return mongo.findOne(
                        reading(where("_id").is(id.value()).and("submittedAt").exists(true)), Stored.class, ASSESSMENTS)
                .map(Stored::heard);
    }

    private static Query reading(Criteria which) {
        Query query = query(which.and("lead").exists(false));
        query.fields()
                .include("follows", "questionnaire", "company", "result.level.number", "result.dimensions")
                .include("answers.question", "answers.keys", "answers.text", "answers.kind", "submittedAt");
        return query;
    }

    /** The fields that are looked at. */
    private record Stored(
            @Id String id,
            @Nullable String follows,
            String questionnaire,
            StoredCompany company,
            StoredResult result,
            List<StoredSaid> answers,
            Instant submittedAt) {

        Heard heard() {
            Map<String, List<String>> chosen = new HashMap<>();
            Map<String, String> words = new HashMap<>();
            for (StoredSaid said : answers) {
                Optional.ofNullable(said.keys).ifPresent(keys -> chosen.put(said.question, keys));
                Optional.ofNullable(said.text)
                        .filter(text -> said.kind.equals("WORDS"))
                        .ifPresent(text -> words.put(said.question, text));
            }
            return new Heard(
                    new AssessmentId(id),
                    Optional.ofNullable(follows).map(AssessmentId::new),
                    questionnaire,
                    company.company(),
                    Optional.ofNullable(result.level).map(StoredLevel::number),
                    result.weakest(),
                    chosen,
                    words,
                    submittedAt);
        }
    }

    private record StoredSaid(
            String question,
            String kind,
            @Nullable List<String> keys,
            @Nullable String text) {}

    private record StoredCompany(
            @Nullable String siren,
            @Nullable String name,
            @Nullable String size,
            @Nullable String sector,
            List<String> departements) {

        Company company() {
            return new Company(
                    Optional.ofNullable(siren),
                    Optional.ofNullable(name),
                    Optional.ofNullable(size),
                    Optional.ofNullable(sector),
                    departements);
        }
    }

    private record StoredResult(@Nullable StoredLevel level, List<StoredScore> dimensions) {

        private static final int WEAKEST = 2;

        List<String> weakest() {
            return dimensions.stream()
                    .sorted(Comparator.<StoredScore, Rational>comparing(one -> Rational.parse(one.score))
                            .thenComparing(StoredScore::dimension))
                    .limit(WEAKEST)
                    .map(StoredScore::dimension)
                    .toList();
        }
    }

    private record StoredLevel(int number) {}

    private record StoredScore(String dimension, String score) {}
}
