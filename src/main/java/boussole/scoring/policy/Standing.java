package boussole.scoring.policy;

import boussole.kernel.Rational;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Facts;
import java.util.Optional;

/**
 * Where a company stands by its answers alone: the one fact that rules match with the rows of the tables.
 *
 * @param levelByScore {@link #NO_LEVEL} where the model names no levels or nothing can be scored
 * @param highestLevel the level that this mode never goes above
 */
public record Standing(String questionnaire, String mode, int levelByScore, int highestLevel, Facts facts) {

    /** Below every level there is. */
    public static final int NO_LEVEL = -1;

    public boolean meets(Condition condition) {
        return facts.meet(condition);
    }

    public boolean misses(Condition condition) {
        return !meets(condition);
    }

    /** A question's points; empty where it is not asked. */
    public Optional<Rational> points(String question) {
        return facts.figure(new Condition.Figure.Points(question));
    }

    /** A group's score; empty where it has none. */
    public Optional<Rational> score(String group) {
        return facts.figure(new Condition.Figure.GroupScore(group));
    }
}
