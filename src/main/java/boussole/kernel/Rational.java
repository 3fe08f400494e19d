package boussole.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact rational number: a point, a weight, a score, a share.
 *
 * <p>Kept reduced with a positive denominator. Two longs carry it in practice; a result that does not fit in them
 * is carried by big integers, so no operation ever rounds or overflows. Rounding happens in {@link #toDecimal} only.
 */
public final class Rational implements Comparable<Rational> {

    public static final Rational ZERO = new Rational(0, 1);
    public static final Rational ONE = new Rational(1, 1);
    public static final Rational HUNDRED = new Rational(100, 1);

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    final long numerator;
    final long denominator; // 0: the value is in the big pair
    private final BigInteger bigNumerator;
    private final BigInteger bigDenominator;

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = BigInteger.ZERO;
        this.bigDenominator = BigInteger.ONE;
    }

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 0;
        this.bigNumerator = numerator;
        this.bigDenominator = denominator;
    }

    public static Rational of(long whole) {
        return new Rational(whole, 1);
    }

    /** numerator / denominator. @throws ArithmeticException where the denominator is nought */
    public static Rational of(long numerator, long denominator) {
        if (denominator == 1 && numerator > Long.MIN_VALUE) {
            return new Rational(numerator, 1);
        }
        if (denominator > 0 && numerator > Long.MIN_VALUE) {
            long divisor = gcd(Math.abs(numerator), denominator);
            return new Rational(numerator / divisor, denominator / divisor);
        }
        return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The exact value of a decimal number: {@code 0.1} is one tenth. */
    public static Rational of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? reduced(decimal.toBigIntegerExact(), BigInteger.ONE)
                : reduced(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** The number that {@link #toString} wrote: a decimal, or a fraction. @throws NumberFormatException where it is none */
    public static Rational parse(String written) {
        String[] parts = written.split("/", 2);
        Rational above = of(new BigDecimal(parts[0]));
        return parts.length == 1 ? above : above.over(of(new BigDecimal(parts[1])));
    }

    public Rational plus(Rational other) {
        if (small() && other.small()) {
            if (denominator == other.denominator) {
                long sum = numerator + other.numerator;
                if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
                    return of(sum, denominator);
                }
            } else if (fitsInt(other)) {
                return of(
                        numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
            }
        }
        return reduced(
                big().multiply(other.bigBelow()).add(other.big().multiply(bigBelow())),
                bigBelow().multiply(other.bigBelow()));
    }

    public Rational minus(Rational other) {
        return other.signum() == 0 ? this : plus(other.negated());
    }

    public Rational times(Rational other) {
        if (small() && other.small() && fitsInt(other)) {
            return of(numerator * other.numerator, denominator * other.denominator);
        }
        return reduced(big().multiply(other.big()), bigBelow().multiply(other.bigBelow()));
    }

    /** This divided by the other. @throws ArithmeticException where the other is nought */
    public Rational over(Rational other) {
        if (small() && other.small() && fitsInt(other) && other.numerator > 0) {
            return of(numerator * other.denominator, denominator * other.numerator);
        }
        return reduced(big().multiply(other.bigBelow()), bigBelow().multiply(other.big()));
    }

    public Rational negated() {
        return small() ? new Rational(-numerator, denominator) : reduced(bigNumerator.negate(), bigDenominator);
    }

    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean atLeast(Rational other) {
        return compareTo(other) >= 0;
    }

    public int signum() {
        return small() ? Long.signum(numerator) : bigNumerator.signum();
    }

    @Override
    public int compareTo(Rational other) {
        if (small() && denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        if (small() && other.small() && fitsInt(other)) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return big().multiply(other.bigBelow()).compareTo(other.big().multiply(bigBelow()));
    }

    public boolean isWhole() {
        return small() ? denominator == 1 : bigDenominator.equals(BigInteger.ONE);
    }

    /** Rounded half up to so many decimals, for display only. */
    public BigDecimal toDecimal(int decimals) {
        boolean quick = decimals == 2 && small() && (int) numerator == numerator && (int) denominator == denominator;
        return quick ? hundredths() : rounded(decimals, RoundingMode.HALF_UP);
    }

    /** The same in whole numbers, without a division of decimals. */
    private BigDecimal hundredths() {
        long twice = 2 * (100 * Math.abs(numerator) / denominator) + 1;
        boolean up = 200 * Math.abs(numerator) >= twice * denominator;
        return BigDecimal.valueOf(Long.signum(numerator) * (twice / 2 + (up ? 1 : 0)), 2);
    }

    public BigDecimal rounded(int decimals, RoundingMode mode) {
        if (denominator == 1) {
            return BigDecimal.valueOf(numerator).setScale(decimals, mode);
        }
        return small()
                ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, mode)
                : new BigDecimal(bigNumerator).divide(new BigDecimal(bigDenominator), decimals, mode);
    }

    /** {@code 3}, {@code 0.5} or, where no short decimal says it exactly, {@code 1/3}. */
    @Override
    public String toString() {
        try {
            BigDecimal exact = new BigDecimal(big()).divide(new BigDecimal(bigBelow()));
            return exact.stripTrailingZeros().toPlainString();
        } catch (ArithmeticException endless) {
            return big() + "/" + bigBelow();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational rational && compareTo(rational) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * big().hashCode() + bigBelow().hashCode();
    }

    boolean small() {
        return denominator != 0;
    }

    boolean fitsInt(Rational other) {
        return (int) numerator == numerator
                && (int) denominator == denominator
                && (int) other.numerator == other.numerator
                && (int) other.denominator == other.denominator;
    }

    private BigInteger big() {
        return small() ? BigInteger.valueOf(numerator) : bigNumerator;
    }

    private BigInteger bigBelow() {
        return small() ? BigInteger.valueOf(denominator) : bigDenominator;
    }

    private static Rational reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by nought");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger above = numerator.divide(signed);
        BigInteger below = denominator.divide(signed);
        return above.abs().compareTo(LARGEST) <= 0 && below.compareTo(LARGEST) <= 0
                ? new Rational(above.longValueExact(), below.longValueExact())
                : new Rational(above, below);
    }

    /** By halving and subtracting, which is quicker than dividing (Stein). a >= 0, b > 0. */
    private static long gcd(long a, long b) {
        if (a == 0) {
            return b;
        }
        int twos = Long.numberOfTrailingZeros(a | b);
        long one = a >> Long.numberOfTrailingZeros(a);
        long other = b >> Long.numberOfTrailingZeros(b);
        while (one != other) {
            long rest = Math.abs(one - other);
            other = Math.min(one, other);
            one = rest >> Long.numberOfTrailingZeros(rest);
        }
        return one << twos;
    }
}
