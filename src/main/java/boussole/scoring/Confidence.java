package boussole.scoring;

import boussole.kernel.Rational;
import boussole.kernel.Total;
import boussole.questionnaire.answering.Evidence;

/**
 * How much stands behind a score.
 *
 * @param answered share, 0 to 1, of the weight of the scored questions asked that has an answer which tells a fact
 * @param evidenced share, 0 to 1, of that answered weight which is shown or checked
 * @param checked share, 0 to 1, of that answered weight which an advisor has checked
 */
public record Confidence(Rational answered, Rational evidenced, Rational checked) {

    /** The weights behind it: of the scored questions asked, answered, shown and checked. */
    record Tally(Rational asked, Rational answered, Rational shown, Rational checked) {

        static Tally of(QuestionResult[] results) {
            Total asked = new Total();
            Total answered = new Total();
            Total shown = new Total();
            Total checked = new Total();
            for (QuestionResult result : results) {
                if (weighs(result)) {
                    Rational weight = result.question().weight();
                    asked.add(weight);
                    if (result.ground() == QuestionResult.Ground.EARNED) {
                        answered.add(weight);
                        if (result.evidence() != Evidence.DECLARED) {
                            shown.add(weight);
                        }
                        if (result.evidence() == Evidence.CHECKED) {
                            checked.add(weight);
                        }
                    }
                }
            }
            return new Tally(asked.sum(), answered.sum(), shown.sum(), checked.sum());
        }

        /** With one result in another's place. */
        Tally replacing(QuestionResult before, QuestionResult after) {
            if (before.ground() == after.ground() && before.evidence() == after.evidence()) {
                return this;
            }
            Tally less = of(new QuestionResult[] {before});
            Tally more = of(new QuestionResult[] {after});
            return new Tally(
                    asked.minus(less.asked).plus(more.asked),
                    answered.minus(less.answered).plus(more.answered),
                    shown.minus(less.shown).plus(more.shown),
                    checked.minus(less.checked).plus(more.checked));
        }

        /** Whether a question weighs in the confidence: not where it was said to be not relevant. */
        private static boolean weighs(QuestionResult result) {
            return result.question().scored()
                    && result.asked()
                    && result.ground() != QuestionResult.Ground.NOT_RELEVANT;
        }

        Confidence confidence() {
            return new Confidence(answeredShare(), evidencedShare(), share(checked, answered));
        }

        Rational answeredShare() {
            return share(answered, asked);
        }

        Rational evidencedShare() {
            return share(shown, answered);
        }

        private static Rational share(Rational part, Rational whole) {
            return whole.signum() == 0 ? Rational.ZERO : part.over(whole);
        }
    }
}
