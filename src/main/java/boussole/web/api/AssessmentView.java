package boussole.web.api;

import boussole.assessment.Assessment;
import boussole.assessment.TakingAssessment.Overview;
import boussole.company.Company;
import boussole.questionnaire.answering.Answers;
import boussole.report.AnswerValue;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An assessment as its leader reads it.
 *
 * @param status open or submitted
 * @param answers in the shapes in which they are written, those to questions that are no longer asked too
 * @param relevance of each question: asked, hidden, not-applicable or not-in-mode
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AssessmentView(
        String id,
        String questionnaire,
        String edition,
        String mode,
        String language,
        String status,
        long version,
        Instant startedAt,
        Optional<Instant> submittedAt,
        Optional<String> role,
        Company company,
        ProgressView progress,
        Map<String, Object> answers,
        Map<String, String> evidence,
        Map<String, String> comments,
        Map<String, String> relevance) {

    /** How many questions are asked, and how many of them have an answer. */
    record ProgressView(int asked, int answered) {}

    static AssessmentView of(Overview overview) {
        Assessment assessment = overview.assessment();
        Assessment.Origin origin = assessment.origin();
        return new AssessmentView(
                origin.id().value(),
                origin.edition().questionnaire(),
                origin.edition().edition(),
                origin.mode(),
                origin.language().tag(),
                assessment instanceof Assessment.Open ? "open" : "submitted",
                assessment.version(),
                origin.startedAt(),
                submittedAt(assessment),
                role(origin.part()),
                origin.company(),
                new ProgressView(overview.asked(), overview.answered()),
                answers(assessment.answers()),
                evidence(assessment.answers()),
                assessment.said().comments(),
                relevance(overview));
    }

    private static Optional<Instant> submittedAt(Assessment assessment) {
        return assessment instanceof Assessment.Submitted submitted ? Optional.of(submitted.at()) : Optional.empty();
    }

    private static Optional<String> role(Assessment.Part part) {
        return part instanceof Assessment.Part.Respondent respondent
                ? Optional.of(respondent.role().key())
                : Optional.empty();
    }

    private static Map<String, Object> answers(Answers answers) {
        Map<String, Object> written = new TreeMap<>();
        answers.byQuestion().forEach((question, answer) -> written.put(question, AnswerValue.of(answer)));
        return written;
    }

    private static Map<String, String> evidence(Answers answers) {
        Map<String, String> written = new TreeMap<>();
        answers.evidence().forEach((question, proof) -> written.put(question, word(proof)));
        return written;
    }

    private static Map<String, String> relevance(Overview overview) {
        Map<String, String> written = new TreeMap<>();
        overview.relevance().forEach((question, relevance) -> written.put(question, word(relevance)));
        return written;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
