package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Aggregation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Makes one value of several, as an {@link Aggregation} says. The range of the result is the same aggregation of the
 * members' lows and highs, so that a result can itself be a member.
 */
final class Aggregating {

    private Aggregating() {}

    /** Empty where there is nothing to aggregate, or the weights of what there is are all nought. */
    static Optional<Value> of(Aggregation how, List<Value> members) {
        if (how.method() == Aggregation.Method.NONE || members.isEmpty()) {
            return Optional.empty();
        }
        boolean byRatio = how.basis() == Aggregation.Basis.RATIO;
        Function<Value, Rational> lows = byRatio ? member -> Rational.ZERO : Value::low;
        Function<Value, Rational> highs = byRatio ? member -> Rational.ONE : Value::high;
        Rational weights = total(members, Value::weight);
        if (how.method() == Aggregation.Method.WEIGHTED_MEAN && weights.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Value(
                finished(how, combined(how, members, byRatio ? Value::ratio : Value::value, weights)),
                finished(how, combined(how, members, lows, weights)),
                finished(how, combined(how, members, highs, weights)),
                Rational.ONE));
    }

    private static Rational combined(
            Aggregation how, List<Value> members, Function<Value, Rational> of, Rational weights) {
        return switch (how.method()) {
            case MEAN -> total(members, of).over(Rational.of(members.size()));
            case WEIGHTED_MEAN -> weighted(members, of).over(weights);
            case SUM -> total(members, of);
            case MINIMUM -> extreme(members, of, Rational::min);
            case MAXIMUM -> extreme(members, of, Rational::max);
            case SHARE -> Rational.of(reaching(how, members, of), members.size());
            case NONE -> throw new IllegalArgumentException("a group without a value cannot be aggregated");
        };
    }

    private static long reaching(Aggregation how, List<Value> members, Function<Value, Rational> of) {
        Rational bound = how.reaching().orElseThrow();
        return members.stream().filter(member -> of.apply(member).atLeast(bound)).count();
    }

    private static Rational total(List<Value> members, Function<Value, Rational> of) {
        Rational total = Rational.ZERO;
        for (Value member : members) {
            total = total.plus(of.apply(member));
        }
        return total;
    }

    private static Rational weighted(List<Value> members, Function<Value, Rational> of) {
        Rational total = Rational.ZERO;
        for (Value member : members) {
            total = total.plus(of.apply(member).times(member.weight()));
        }
        return total;
    }

    private static Rational extreme(
            List<Value> members, Function<Value, Rational> of, BinaryOperator<Rational> better) {
        return members.stream().map(of).reduce(better).orElseThrow();
    }

    private static Rational finished(Aggregation how, Rational value) {
        Rational spread = how.scale()
                .map(scale -> scale.from().plus(value.times(scale.to().minus(scale.from()))))
                .orElse(value);
        return how.rounding()
                .map(rounding -> Rational.of(spread.rounded(rounding.decimals(), rounding.mode())))
                .orElse(spread);
    }
}
