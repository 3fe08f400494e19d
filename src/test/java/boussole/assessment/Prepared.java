package boussole.assessment;

import boussole.assessment.Assessment.Invitation;
import boussole.assessment.Assessment.Open;
import boussole.assessment.Assessment.Origin;
import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Result;
import boussole.assessment.Assessment.Role;
import boussole.assessment.Assessment.Said;
import boussole.assessment.Assessment.Ties;
import boussole.assessment.sharing.Sharing;
import boussole.company.Company;
import boussole.identity.CapabilityToken;
import boussole.kernel.Language;
import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assessments that tests start from. */
final class Prepared {

    static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    static final EditionId EDITION = new EditionId("ai-maturity", "2026.1");

    static final Company FICTITIOUS = new Company(
            Optional.of("732829320"),
            Optional.of("Filature fictive"),
            Optional.of("12"),
            Optional.of("textile"),
            List.of("59", "62"));

    private Prepared() {}

    static Open open() {
        return open(new Part.Lead(Optional.empty()));
    }

    static Open open(Part part) {
        return Open.start(new Origin(
                AssessmentId.drawn(),
                CapabilityToken.drawn().hash(),
                EDITION,
                "full",
                FICTITIOUS,
                Language.FR,
                part,
                NOW));
    }

    /** An answer of every kind, a dot and a dollar in what could become a key, every evidence, a comment, ties. */
    static Open rich() {
        Answers answers = Answers.NONE
                .with("S1", new Answer.Choice("3"))
                .with("K2", new Answer.Choices(List.of("mfa", "bak")))
                .with("a.b$c", new Answer.Number(Rational.of(1, 3)))
                .with("$where", new Answer.Number(Rational.of(5, 2)))
                .with("N3", new Answer.Words("l’été, 50 % des devis\n"))
                .with("H1", Answer.UNKNOWN)
                .with("H2", new Answer.NotRelevant("aucun salarié"))
                .with("", new Answer.Choices(List.of()))
                .proven("S1", Evidence.SHOWN)
                .proven("K2", Evidence.CHECKED);
        Open open = open(new Part.Lead(Optional.of(AssessmentId.drawn())));
        return new Open(
                open.origin(),
                new Said(answers, Map.of("S1", "voir la note", "a.b$c", "mesuré")),
                new Ties(
                        List.of(new Invitation(AssessmentId.drawn(), Role.STAFF, NOW)),
                        List.of(AssessmentId.drawn(), AssessmentId.drawn()),
                        new Sharing(Optional.of(NOW), Optional.empty())),
                1);
    }

    static Result result() {
        return new Result(
                "sha256:q",
                "sha256:r",
                Optional.of(Rational.of(191, 3)),
                Optional.of(new Result.Reached(3, 4, 3)),
                Map.of("S", Rational.of(200, 3), "a.b", Rational.ZERO),
                List.of("G4"),
                List.of("A1-export", "L3-rule"));
    }
}
