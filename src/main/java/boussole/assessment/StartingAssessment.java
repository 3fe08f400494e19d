package boussole.assessment;

import boussole.company.Company;
import boussole.identity.CapabilityToken;
import boussole.kernel.Language;
import boussole.questionnaire.answering.Answers;
import java.util.Optional;

/**
 * What someone asks for who starts an assessment.
 *
 * @param edition empty: the newest
 * @param mode empty: the fullest
 * @param answers what the company told of itself before the first question
 * @param idempotencyKey the same key within a day gives the same assessment and the same token again
 */
public record StartingAssessment(
        String questionnaire,
        Optional<String> edition,
        Optional<String> mode,
        Company company,
        Answers answers,
        Language language,
        Optional<String> idempotencyKey) {

    /** A start with nothing answered yet. */
    public StartingAssessment(
            String questionnaire,
            Optional<String> edition,
            Optional<String> mode,
            Company company,
            Language language,
            Optional<String> idempotencyKey) {
        this(questionnaire, edition, mode, company, Answers.NONE, language, idempotencyKey);
    }

    /** Whether this, asked again, is what that assessment was started with. */
    boolean couldHaveStarted(Assessment kept) {
        Assessment.Origin origin = kept.origin();
        return origin.edition().questionnaire().equals(questionnaire)
                && origin.edition()
                        .edition()
                        .equals(edition.orElse(origin.edition().edition()))
                && origin.mode().equals(mode.orElse(origin.mode()))
                && (origin.company().equals(company)
                        || kept instanceof Assessment.Submitted && within(origin.company()))
                && origin.language() == language;
    }

    /** Whether that company is this one, completed at submission. */
    private boolean within(Company completed) {
        return said(company.siren(), completed.siren())
                && company.name().equals(completed.name())
                && said(company.size(), completed.size())
                && said(company.sector(), completed.sector())
                && (company.departements().isEmpty() || company.departements().equals(completed.departements()))
                && company.activity().equals(completed.activity());
    }

    private static boolean said(Optional<String> asked, Optional<String> completed) {
        return asked.isEmpty() || asked.equals(completed);
    }

    /** A new assessment, and the only key to it. */
    public record Started(Assessment assessment, CapabilityToken token) {}
}
