package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Answers;
import boussole.questionnaire.Evidence;
import java.util.Collection;

/**
 * How much stands behind a score.
 *
 * @param answered share, 0 to 1, of the weight of the scored questions asked that has an answer which tells a fact
 * @param evidenced share, 0 to 1, of that answered weight which is shown or checked
 * @param checked share, 0 to 1, of that answered weight which an advisor has checked
 */
public record Confidence(Rational answered, Rational evidenced, Rational checked) {

    static Confidence in(Collection<QuestionResult> results, Answers answers) {
        Rational asked = Rational.ZERO;
        Rational answered = Rational.ZERO;
        Rational shown = Rational.ZERO;
        Rational checked = Rational.ZERO;
        for (QuestionResult result : results) {
            Rational weight = result.question().weight();
            if (!result.question().scored() || !result.asked() || excused(result)) {
                continue;
            }
            asked = asked.plus(weight);
            if (result.ground() == QuestionResult.Ground.EARNED) {
                Evidence evidence = answers.evidenceOf(result.question().id());
                answered = answered.plus(weight);
                shown = evidence == Evidence.DECLARED ? shown : shown.plus(weight);
                checked = evidence == Evidence.CHECKED ? checked.plus(weight) : checked;
            }
        }
        return new Confidence(share(answered, asked), share(shown, answered), share(checked, answered));
    }

    private static boolean excused(QuestionResult result) {
        return result.ground() == QuestionResult.Ground.NOT_RELEVANT;
    }

    private static Rational share(Rational part, Rational whole) {
        return whole.signum() == 0 ? Rational.ZERO : part.over(whole);
    }
}
