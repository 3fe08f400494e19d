package boussole.assessment;

import boussole.assessment.Assessment.Origin;
import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Result;
import boussole.assessment.Assessment.Said;
import boussole.assessment.Assessment.Submitted;
import boussole.assessment.Assessment.Ties;
import boussole.company.Company;
import boussole.identity.CapabilityToken;
import boussole.kernel.Language;
import boussole.kernel.Rational;
import boussole.questionnaire.EditionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** Writes assessments as the module itself does, for tests of packages below it. */
public record Keeping(ReactiveMongoTemplate mongo) {

    public Assessment keep(Assessment assessment) {
        new MongoAssessments(mongo).insert(assessment).block();
        return assessment;
    }

    /** An empty run that someone began. */
    public static Assessment open(EditionId edition, String mode, Company company, Part part) {
        return Assessment.Open.start(origin(edition, mode, company, part));
    }

    /** A run of which only the result matters; the level before caps is one above the level reached. */
    public static Submitted submitted(
            EditionId edition, String mode, Company company, Part part, Optional<Rational> score, Instant at) {
        return new Submitted(
                origin(edition, mode, company, part),
                Said.NOTHING,
                Ties.NONE,
                new Result(
                        "sha256:q",
                        "sha256:r",
                        score,
                        score.map(told -> new Result.Reached(2, 4, 3)),
                        Map.of(),
                        List.of(),
                        List.of()),
                at,
                1);
    }

    private static Origin origin(EditionId edition, String mode, Company company, Part part) {
        return new Origin(
                AssessmentId.drawn(),
                CapabilityToken.drawn().hash(),
                edition,
                mode,
                company,
                Language.FR,
                part,
                Instant.parse("2026-11-02T08:00:00Z"));
    }
}
