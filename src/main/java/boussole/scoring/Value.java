package boussole.scoring;

import boussole.kernel.Rational;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A member's value and the range [low, high] in which it could have lain. Immutable. */
public final class Value {

    private final Rational value;
    private final Rational low;
    private final Rational high;
    private final Rational weight;
    private @Nullable Rational ratio; // worked out when first asked for: the same whoever does it

    public Value(Rational value, Rational low, Rational high, Rational weight) {
        this.value = value;
        this.low = low;
        this.high = high;
        this.weight = weight;
    }

    public Rational value() {
        return value;
    }

    public Rational low() {
        return low;
    }

    public Rational high() {
        return high;
    }

    public Rational weight() {
        return weight;
    }

    /** (value - low) / (high - low); nought where the range is a single point. */
    public Rational ratio() {
        Rational known = ratio;
        if (known == null) {
            Rational span = high.minus(low);
            known = span.signum() == 0 ? Rational.ZERO : value.minus(low).over(span);
            ratio = known;
        }
        return known;
    }

    Value weighing(Rational other) {
        return new Value(value, low, high, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Value that
                && value.equals(that.value)
                && low.equals(that.low)
                && high.equals(that.high)
                && weight.equals(that.weight);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, low, high, weight);
    }

    @Override
    public String toString() {
        return value + " in " + low + " to " + high + ", weight " + weight;
    }
}
