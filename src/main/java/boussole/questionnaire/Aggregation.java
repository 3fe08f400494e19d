package boussole.questionnaire;

import boussole.kernel.Rational;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How the values of a group's members become the group's value.
 *
 * <p>Each member has a value v and a range [low, high] in which it can lie. By {@code POINTS}, v is taken as it is; by
 * {@code RATIO}, (v - low) / (high - low) is taken, so that mixed scales can meet. Members that do not apply, or whose
 * answer is excluded, take no part, in the range either.
 *
 * @param over the members: the group's own questions and direct groups, or all questions at any depth
 * @param scale where a ratio result is spread out again: 0 to 100, say; the result is from + ratio * (to - from)
 * @param reaching for {@code SHARE} only: the points from which a member counts
 * @param rounding where the model rounds this value before it goes on; else exact
 */
public record Aggregation(
        Method method,
        Basis basis,
        Over over,
        Optional<Scale> scale,
        Optional<Rational> reaching,
        Optional<Rounding> rounding) {

    /** {@code SHARE}: the share, 0 to 1, of members whose value reaches a bound. {@code NONE}: no value of its own. */
    public enum Method {
        MEAN,
        WEIGHTED_MEAN,
        SUM,
        MINIMUM,
        MAXIMUM,
        SHARE,
        NONE
    }

    public enum Basis {
        POINTS,
        RATIO
    }

    public enum Over {
        MEMBERS,
        QUESTIONS
    }

    /** The values between two ends, both attainable; from is below to. */
    public record Scale(Rational from, Rational to) {}

    public record Rounding(int decimals, RoundingMode mode) {}
}
