package boussole.scoring;

import boussole.kernel.Rational;
import boussole.kernel.Total;
import boussole.questionnaire.Aggregation;
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
        if (nothing(how, members)) {
            return Optional.empty();
        }
        Rational low = finished(how, end(how, members, false), members);
        Rational high = finished(how, end(how, members, true), members);
        return Optional.of(new Value(value(how, members), low, high, Rational.ONE));
    }

    /** The value alone; empty where {@link #of} is. */
    static Optional<Rational> valueOf(Aggregation how, List<Value> members) {
        return nothing(how, members) ? Optional.empty() : Optional.of(value(how, members));
    }

    private static boolean nothing(Aggregation how, List<Value> members) {
        return how.method() == Aggregation.Method.NONE
                || members.isEmpty()
                || how.method() == Aggregation.Method.WEIGHTED_MEAN && weightless(members);
    }

    private static boolean weightless(List<Value> members) {
        for (Value member : members) {
            if (member.weight().signum() != 0) {
                return false;
            }
        }
        return true;
    }

    /** The value alone, of members that can be aggregated. */
    static Rational value(Aggregation how, List<Value> members) {
        boolean byRatio = how.basis() == Aggregation.Basis.RATIO;
        return finished(how, combined(how, members, byRatio ? Value::ratio : Value::value), members);
    }

    private static Rational combined(Aggregation how, List<Value> members, Function<Value, Rational> of) {
        return switch (how.method()) {
            case MEAN -> total(members, of).over(Rational.of(members.size()));
            case WEIGHTED_MEAN -> weighted(members, of).over(weights(members));
            case SUM -> total(members, of);
            case WEIGHTED_SUM -> weighted(members, of);
            case MINIMUM -> extreme(members, of, Rational::min);
            case MAXIMUM -> extreme(members, of, Rational::max);
            case MEDIAN -> median(members.stream().map(of).sorted().toList());
            case SHARE -> Rational.of(reaching(how, members, of), members.size());
            case NONE -> throw new IllegalArgumentException("a group without a value cannot be aggregated");
        };
    }

    /** The lowest or highest that can come out, before it is spread out. */
    private static Rational end(Aggregation how, List<Value> members, boolean upper) {
        return how.basis() == Aggregation.Basis.RATIO
                ? alike(how, members, upper ? Rational.ONE : Rational.ZERO)
                : combined(how, members, upper ? Value::high : Value::low);
    }

    /** What comes out where every member has the same. */
    private static Rational alike(Aggregation how, List<Value> members, Rational each) {
        return switch (how.method()) {
            case SUM -> each.times(Rational.of(members.size()));
            case WEIGHTED_SUM -> each.times(weights(members));
            case SHARE -> each.atLeast(how.reaching().orElseThrow()) ? Rational.ONE : Rational.ZERO;
            case MEAN, WEIGHTED_MEAN, MINIMUM, MAXIMUM, MEDIAN, NONE -> each;
        };
    }

    private static long reaching(Aggregation how, List<Value> members, Function<Value, Rational> of) {
        Rational bound = how.reaching().orElseThrow();
        return members.stream()
                .filter(member -> of.apply(member).atLeast(bound))
                .count();
    }

    private static Rational weights(List<Value> members) {
        return total(members, Value::weight);
    }

    private static Rational total(List<Value> members, Function<Value, Rational> of) {
        Total total = new Total();
        for (Value member : members) {
            total.add(of.apply(member));
        }
        return total.sum();
    }

    private static Rational weighted(List<Value> members, Function<Value, Rational> of) {
        Total total = new Total();
        for (Value member : members) {
            total.add(of.apply(member), member.weight());
        }
        return total.sum();
    }

    private static Rational extreme(
            List<Value> members, Function<Value, Rational> of, BinaryOperator<Rational> better) {
        return members.stream().map(of).reduce(better).orElseThrow();
    }

    /** Of an even number of values, halfway between the two in the middle. */
    private static Rational median(List<Rational> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).over(Rational.of(2));
    }

    private static Rational finished(Aggregation how, Rational value, List<Value> members) {
        Rational spread =
                how.scale().isPresent() ? spread(how.scale().get(), shareOfTheWay(how, value, members)) : value;
        return how.rounding().isPresent() ? rounded(how.rounding().get(), spread) : spread;
    }

    private static Rational shareOfTheWay(Aggregation how, Rational value, List<Value> members) {
        return how.unit()
                ? value
                : new Value(value, end(how, members, false), end(how, members, true), Rational.ONE).ratio();
    }

    private static Rational spread(Aggregation.Scale scale, Rational ratio) {
        return scale.from().plus(ratio.times(scale.to().minus(scale.from())));
    }

    private static Rational rounded(Aggregation.Rounding rounding, Rational value) {
        return Rational.of(value.rounded(rounding.decimals(), rounding.mode()));
    }
}
