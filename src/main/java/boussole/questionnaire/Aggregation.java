package boussole.questionnaire;

import boussole.kernel.Rational;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How the values of a group's members become the group's value.
 *
 * <p>Each member has a value v and a range [low, high] in which it can lie. By {@code POINTS}, v is taken as it is; by
 * {@code RATIO}, (v - low) / (high - low) is taken, so that mixed scales can meet; by {@code LEVEL}, the number of the
 * level that a group has reached. Members that do not apply, or whose answer is excluded, take no part, in the range
 * either.
 *
 * @param over the members: the group's own questions and direct groups, or all questions at any depth
 * @param scale where the result is spread out again, 0 to 100, say: from + (v - low) / (high - low) * (to - from), where
 *     low and high are the ends between which it lies; of a ratio other than a sum, and of a share, these are 0 and 1
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
        WEIGHTED_SUM,
        MINIMUM,
        MAXIMUM,
        MEDIAN,
        SHARE,
        NONE
    }

    public enum Basis {
        POINTS,
        RATIO,
        LEVEL
    }

    public enum Over {
        MEMBERS,
        QUESTIONS
    }

    /** Whether what comes out lies between 0 and 1 by its nature, whatever its members' ranges. */
    public boolean unit() {
        return method == Method.SHARE || basis == Basis.RATIO && method != Method.SUM && method != Method.WEIGHTED_SUM;
    }

    /** The values between two ends, both attainable; from is below to. */
    public record Scale(Rational from, Rational to) {}

    public record Rounding(int decimals, RoundingMode mode) {}
}
