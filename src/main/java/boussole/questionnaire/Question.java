package boussole.questionnaire;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
 * @param fact what the answer tells of the company itself; empty for most questions
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
        NotApplicable notApplicable,
        Optional<CompanyFact> fact) {

    public Question {
        modes = Set.copyOf(modes);
    }

    /** What a company is known by, beside its answers. */
    public enum CompanyFact {
        NUMBER,
        SIZE,
        SECTOR,
        DEPARTEMENTS;

        /** As questionnaire files name it: {@code size}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The fact of that name; empty where there is none. */
        public static Optional<CompanyFact> ofKey(String key) {
            return Stream.of(values()).filter(fact -> fact.key().equals(key)).findFirst();
        }
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
