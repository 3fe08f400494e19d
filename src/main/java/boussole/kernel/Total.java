package boussole.kernel;

/** Adds up products; reduces once, at the end. For one calculation: not safe for many threads. */
public final class Total {

    private static final long SAFE = 1L << 61;

    private long numerator;
    private long denominator = 1;
    private Rational rest = Rational.ZERO;

    public void add(Rational value) {
        add(value, Rational.ONE);
    }

    /** Adds value x factor. */
    public void add(Rational value, Rational factor) {
        if (value.small() && factor.small() && value.fitsInt(factor)) {
            add(value.numerator * factor.numerator, value.denominator * factor.denominator);
        } else {
            rest = rest.plus(value.times(factor));
        }
    }

    private void add(long above, long below) {
        if (below == denominator && within(above, SAFE) && within(numerator, SAFE)) {
            numerator += above;
        } else if (within(above, 1L << 31) && within(numerator, 1L << 31) && (below | denominator) < 1L << 31) {
            numerator = numerator * below + above * denominator;
            denominator *= below;
        } else {
            rest = rest.plus(Rational.of(numerator, denominator));
            numerator = above;
            denominator = below;
        }
    }

    private static boolean within(long number, long bound) {
        return -bound < number && number < bound;
    }

    public Rational sum() {
        return rest.signum() == 0
                ? Rational.of(numerator, denominator)
                : rest.plus(Rational.of(numerator, denominator));
    }
}
