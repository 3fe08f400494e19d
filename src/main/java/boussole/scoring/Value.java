package boussole.scoring;

import boussole.kernel.Rational;

/** A member's value and the range [low, high] in which it could have lain. */
public record Value(Rational value, Rational low, Rational high, Rational weight) {

    /** (value - low) / (high - low); nought where the range is a single point. */
    public Rational ratio() {
        Rational span = high.minus(low);
        return span.signum() == 0 ? Rational.ZERO : value.minus(low).over(span);
    }

    Value weighing(Rational other) {
        return new Value(value, low, high, other);
    }
}
