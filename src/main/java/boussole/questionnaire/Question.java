package boussole.questionnaire;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import java.util.Optional;
import java.util.Set;

/**
 * One question.
 *
 * @param weight its share in the group's weighted mean and in the confidence; nought where it is not scored
 * @param evidence what one could show to prove the answer, as words for the reader
 * @param modes ids of the modes that ask it
 * @param appliesIf where this does not hold, the question is not asked and counts in no denominator
 * @param visibleIf where this does not hold, the question is not asked and counts with its lowest points: absence is a
 *     fact
 * @param unanswered what no answer counts
 * @param unknown what "I don't know" counts
 */
public record Question(
        String id,
        Text title,
        Text help,
        Text evidence,
        AnswerForm form,
        Rational weight,
        boolean scored,
        Set<String> modes,
        Optional<Condition> appliesIf,
        Optional<Condition> visibleIf,
        Absence unanswered,
        Absence unknown,
        NotApplicable notApplicable) {

    public Question {
        modes = Set.copyOf(modes);
    }

    /** What counts where there is no fact. */
    public sealed interface Absence {

        /** The lowest points of the question's range. */
        record Lowest() implements Absence {}

        /** Out of the numerator and the denominator. */
        record Excluded() implements Absence {}

        /** These points. */
        record Anchored(Rational points) implements Absence {}

        /** Not accepted as an answer. For {@link Question#unanswered} never used. */
        record Forbidden() implements Absence {}
    }

    /** What "not relevant for us" counts, and whether it must say why. */
    public record NotApplicable(Absence policy, boolean justified) {}
}
