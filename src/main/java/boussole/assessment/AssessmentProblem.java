package boussole.assessment;

import boussole.company.Company;
import boussole.kernel.Text;
import boussole.questionnaire.answering.Relevance;
import boussole.source.Wording;
import java.util.List;

/**
 * Why something asked of an assessment was not done; nothing has changed then.
 *
 * <p>Answers that do not fit their questions are refused by {@code AnswersRefused} instead.
 */
public abstract sealed class AssessmentProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text text;

    private AssessmentProblem(String fr, String en, Object... things) {
        this(Wording.of(fr, en, things));
    }

    private AssessmentProblem(Text text) {
        super(text.en(), null, false, false);
        this.text = text;
    }

    /** What to tell the person. */
    public Text text() {
        return text;
    }

    /** There is no such assessment, or the token is not its own: the same answer to both. */
    public static final class NotFound extends AssessmentProblem {
        public NotFound() {
            super("Aucune évaluation ne correspond à ce lien.", "No assessment goes with this link.");
        }
    }

    /** It is submitted, so its answers stay as they are. */
    public static final class AlreadySubmitted extends AssessmentProblem {
        public AlreadySubmitted() {
            super(
                    "Cette évaluation est déjà remise ; ses réponses ne changent plus.",
                    "This assessment is already submitted; its answers no longer change.");
        }
    }

    /** It is still open, so it has no result yet. */
    public static final class NotSubmitted extends AssessmentProblem {
        public NotSubmitted() {
            super(
                    "Cette évaluation n’est pas encore remise ; elle n’a pas de résultat.",
                    "This assessment is not submitted yet; it has no result.");
        }
    }

    /** The question is not asked in this run, as the other answers now stand. */
    public static final class DoesNotApply extends AssessmentProblem {
        private final String question;
        private final Relevance relevance;

        public DoesNotApply(String question, Relevance relevance) {
            super(
                    "La question {0} ne se pose pas ici : {1}.",
                    "Question {0} is not asked here: {1}.", question, because(relevance));
            this.question = question;
            this.relevance = relevance;
        }

        public String question() {
            return question;
        }

        public Relevance relevance() {
            return relevance;
        }

        private static Text because(Relevance relevance) {
            return switch (relevance) {
                case NOT_IN_MODE -> new Text("ce parcours ne la comprend pas", "this run does not include it");
                case HIDDEN, NOT_APPLICABLE ->
                    new Text("vos autres réponses l’écartent", "your other answers rule it out");
                case ASKED -> new Text("elle est posée", "it is asked");
            };
        }
    }

    /** Only an advisor can say that an answer was checked. */
    public static final class CheckedByAdvisorsOnly extends AssessmentProblem {
        private final String question;

        public CheckedByAdvisorsOnly(String question) {
            super(
                    "Seul un conseiller peut marquer la réponse {0} comme vérifiée.",
                    "Only an advisor can mark answer {0} as checked.", question);
            this.question = question;
        }

        public String question() {
            return question;
        }
    }

    /** The comment is too long or holds characters that are no text. */
    public static final class CommentRefused extends AssessmentProblem {
        public CommentRefused(int longest) {
            super(
                    "Un commentaire est un texte de {0} caractères au plus, sans caractère de commande.",
                    "A comment is text of at most {0} characters, without control characters.", longest);
        }
    }

    /** Someone else wrote in between. */
    public static final class StaleVersion extends AssessmentProblem {
        private final long current;

        public StaleVersion(long current) {
            super(
                    "Quelqu’un d’autre a répondu entre-temps ; relisez l’évaluation, puis recommencez.",
                    "Someone else has answered in between; read the assessment again, then retry.");
            this.current = current;
        }

        public long current() {
            return current;
        }
    }

    /** So many people write at once that this one could not get through. */
    public static final class TooBusy extends AssessmentProblem {
        public TooBusy() {
            super(
                    "Trop de personnes écrivent en même temps ; réessayez dans un instant.",
                    "Too many people are writing at the same time; try again in a moment.");
        }
    }

    /** There is no such questionnaire or edition here. */
    public static final class UnknownQuestionnaire extends AssessmentProblem {
        public UnknownQuestionnaire(String name) {
            super("Le questionnaire {0} n’existe pas ici.", "There is no questionnaire {0} here.", name);
        }
    }

    /** The questionnaire cannot be run that way. */
    public static final class UnknownMode extends AssessmentProblem {
        public UnknownMode(String mode, List<String> known) {
            super("Le parcours {0} n’existe pas ; il y a : {1}.", "There is no mode {0}; there are: {1}.", mode, known);
        }
    }

    /** Nobody can be invited in that role. */
    public static final class UnknownRole extends AssessmentProblem {
        public UnknownRole(String role, List<String> known) {
            super("Le rôle {0} n’existe pas ; il y a : {1}.", "There is no role {0}; there are: {1}.", role, known);
        }
    }

    /** What is said of the company cannot be true. */
    public static final class CompanyRefused extends AssessmentProblem {
        private final transient List<Company.Fault> faults;

        public CompanyRefused(List<Company.Fault> faults) {
            super("Ce qui est dit de l’entreprise ne convient pas.", "What is said of the company does not fit.");
            this.faults = List.copyOf(faults);
        }

        public List<Company.Fault> faults() {
            return faults;
        }
    }

    /** An idempotency key must be hard to guess, for it gives back the token. */
    public static final class KeyRefused extends AssessmentProblem {
        public KeyRefused(int shortest, int longest) {
            super(
                    "Idempotency-Key compte de {0} à {1} caractères visibles ; le mieux est un UUID tiré au hasard.",
                    "Idempotency-Key has {0} to {1} visible characters; a random UUID is best.", shortest, longest);
        }
    }

    /** The same idempotency key was used for something else. */
    public static final class KeyReused extends AssessmentProblem {
        public KeyReused() {
            super(
                    "Cette Idempotency-Key a déjà servi pour une autre demande.",
                    "This Idempotency-Key was already used for another request.");
        }
    }

    /** A respondent cannot do this; the one who started the assessment can. */
    public static final class LeadOnly extends AssessmentProblem {
        public LeadOnly() {
            super(
                    "Seule la personne qui mène l’évaluation peut le faire.",
                    "Only the person who leads the assessment can do this.");
        }
    }

    /** No more can be tied to this assessment. */
    public static final class TooMany extends AssessmentProblem {
        public TooMany(int most) {
            super("Pas plus de {0} pour une évaluation.", "No more than {0} for one assessment.", most);
        }
    }

    /** Two results that must not be set side by side. */
    public static final class CannotCompare extends AssessmentProblem {
        public CannotCompare(Text reason) {
            super(reason);
        }
    }

    /** The rules this result was made with are not kept here, or no longer give what was given then. */
    public static final class NotReplayable extends AssessmentProblem {
        public NotReplayable(String rules) {
            super(
                    "Les règles {0}, avec lesquelles ce résultat a été établi, ne sont plus disponibles ici.",
                    "The rules {0} that this result was made with are no longer available here.", rules);
        }
    }
}
