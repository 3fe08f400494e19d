package boussole.assessment;

import boussole.assessment.Assessment.Origin;
import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Result;
import boussole.assessment.Assessment.Said;
import boussole.assessment.Assessment.Submitted;
import boussole.assessment.sharing.Sharing;
import boussole.company.Company;
import boussole.identity.Actor;
import boussole.kernel.Rational;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What everyone may ask for: everything held about them, and its erasure. */
@Component
public class ExercisingRights {

    private final Access access;

    ExercisingRights(Access access) {
        this.access = access;
    }

    /** Everything held about this assessment. */
    public Mono<Export> export(Actor actor, AssessmentId id) {
        return access.to(actor, id).map(Export::of);
    }

    /** Removes the assessment, its respondents' copies and its follow-ups with theirs. */
    public Mono<Void> erase(Actor actor, AssessmentId id) {
        return access.erasing(actor, id).flatMap(erased -> released(erased.origin()));
    }

    /** What it was bound to forgets it. */
    private Mono<Void> released(Origin gone) {
        return Mono.justOrEmpty(parent(gone.part()))
                .flatMap(parent ->
                        access.changing(parent, kept -> kept.tied(kept.ties().without(gone.id()))));
    }

    private static Optional<AssessmentId> parent(Part part) {
        return switch (part) {
            case Part.Respondent respondent -> Optional.of(respondent.lead());
            case Part.Lead lead -> lead.follows();
        };
    }

    /** Everything held about an assessment, its token's hash aside, ready to be written as JSON. */
    public record Export(
            String id,
            String questionnaire,
            String edition,
            String mode,
            String language,
            Instant startedAt,
            Optional<Instant> submittedAt,
            Optional<String> role,
            Optional<String> respondentOf,
            Optional<String> follows,
            Company company,
            List<ExportedAnswer> answers,
            Optional<ExportedResult> result,
            List<ExportedInvitation> respondents,
            List<String> followUps,
            Optional<Sharing> sharing,
            long version) {

        static Export of(Assessment assessment) {
            Origin origin = assessment.origin();
            Optional<Submitted> submitted =
                    Optional.of(assessment).filter(Submitted.class::isInstance).map(Submitted.class::cast);
            return new Export(
                    origin.id().value(),
                    origin.edition().questionnaire(),
                    origin.edition().edition(),
                    origin.mode(),
                    origin.language().tag(),
                    origin.startedAt(),
                    submitted.map(Submitted::at),
                    respondent(origin).map(part -> part.role().key()),
                    respondent(origin).map(part -> part.lead().value()),
                    follows(origin).map(AssessmentId::value),
                    origin.company(),
                    answers(assessment.said()),
                    submitted.map(Submitted::result).map(ExportedResult::of),
                    assessment.ties().invitations().stream()
                            .map(one -> new ExportedInvitation(one.role().key(), one.at()))
                            .toList(),
                    assessment.ties().followUps().stream()
                            .map(AssessmentId::value)
                            .toList(),
                    Optional.of(assessment.ties().sharing()).filter(sharing -> !sharing.equals(Sharing.NONE)),
                    assessment.version());
        }

        private static Optional<Part.Respondent> respondent(Origin origin) {
            return origin.part() instanceof Part.Respondent respondent ? Optional.of(respondent) : Optional.empty();
        }

        private static Optional<AssessmentId> follows(Origin origin) {
            return origin.part() instanceof Part.Lead lead ? lead.follows() : Optional.empty();
        }

        private static List<ExportedAnswer> answers(Said said) {
            return said.asGiven().entrySet().stream()
                    .map(answer -> new ExportedAnswer(
                            answer.getKey(),
                            answer.getValue(),
                            said.answers().evidenceOf(answer.getKey()).name().toLowerCase(Locale.ROOT),
                            Optional.ofNullable(said.comments().get(answer.getKey()))))
                    .toList();
        }
    }

    /**
     * An answer that is held.
     *
     * @param answer as it was given: a key, a list, a number, text
     */
    public record ExportedAnswer(String question, Object answer, String evidence, Optional<String> comment) {}

    /** The result that is held; exact figures, as text. */
    public record ExportedResult(
            String questionnaireHash,
            String rules,
            Optional<String> score,
            Optional<Integer> level,
            Map<String, String> dimensions,
            List<String> heldBack,
            List<String> advice) {

        static ExportedResult of(Result result) {
            Map<String, String> dimensions = new TreeMap<>();
            result.dimensions().forEach((dimension, score) -> dimensions.put(dimension, score.toString()));
            return new ExportedResult(
                    result.questionnaireHash(),
                    result.rules(),
                    result.score().map(Rational::toString),
                    result.level().map(Result.Reached::number),
                    dimensions,
                    result.heldBack(),
                    result.advice());
        }
    }

    /** An invitation that is held; what the colleague answered is his own to export. */
    public record ExportedInvitation(String role, Instant at) {}
}
