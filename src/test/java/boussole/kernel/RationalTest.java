package boussole.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RationalTest {

    @Nested
    class Arithmetic {

        @Test
        void is_exact_where_decimals_are_not() {
            Rational third = Rational.of(1, 3);

            assertThat(third.plus(third).plus(third)).isEqualTo(Rational.ONE);
            assertThat(Rational.of(new BigDecimal("0.1")).times(Rational.of(3))).isEqualTo(Rational.of(3, 10));
        }

        @Test
        void agrees_with_big_integers_also_where_longs_are_too_small() {
            Random random = new Random(7);
            for (int i = 0; i < 20_000; i++) {
                long a = drawn(random);
                long b = positive(random);
                long c = drawn(random);
                long d = positive(random);

                Rational sum = Rational.of(a, b).plus(Rational.of(c, d));
                Rational product = Rational.of(a, b).times(Rational.of(c, d));

                assertThat(sum).isEqualTo(exactly(big(a).multiply(big(d)).add(big(c).multiply(big(b))), b, d));
                assertThat(product).isEqualTo(exactly(big(a).multiply(big(c)), b, d));
                assertThat(Integer.signum(Rational.of(a, b).compareTo(Rational.of(c, d))))
                        .isEqualTo(big(a).multiply(big(d)).compareTo(big(c).multiply(big(b))));
            }
        }

        @Test
        void refuses_to_divide_by_nought() {
            assertThatThrownBy(() -> Rational.ONE.over(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
        }

        @Test
        void divides_by_negative_numbers_too() {
            assertThat(Rational.ONE.over(Rational.of(-2))).isEqualTo(Rational.of(-1, 2));
            assertThat(Rational.of(1, -2).signum()).isNegative();
        }

        private static long drawn(Random random) {
            return random.nextLong() >> random.nextInt(63);
        }

        private static long positive(Random random) {
            return Math.max(1, Math.abs(drawn(random) >> 1));
        }

        private static BigInteger big(long value) {
            return BigInteger.valueOf(value);
        }

        private static Rational exactly(BigInteger numerator, long b, long d) {
            return Rational.of(new BigDecimal(numerator)).over(Rational.of(new BigDecimal(big(b).multiply(big(d)))));
        }
    }

    @Nested
    class Display {

        @Test
        void two_decimals_are_those_of_a_division_of_decimals() {
            Random random = new Random(7);
            for (int i = 0; i < 20_000; i++) {
                Rational some = Rational.of(random.nextInt(), 1 + random.nextInt(400));

                assertThat(some.toDecimal(2)).isEqualTo(some.rounded(2, RoundingMode.HALF_UP));
            }
            assertThat(Rational.of(1, 200).toDecimal(2)).isEqualTo("0.01");
            assertThat(Rational.of(-1, 200).toDecimal(2)).isEqualTo("-0.01");
        }

        @Test
        void rounds_half_up_and_only_then() {
            assertThat(Rational.of(1, 8).toDecimal(2)).isEqualByComparingTo("0.13");
            assertThat(Rational.of(2, 3).times(Rational.HUNDRED).toDecimal(2)).isEqualByComparingTo("66.67");
        }

        @Test
        void says_an_endless_decimal_as_a_fraction() {
            assertThat(Rational.of(1, 3)).hasToString("1/3");
            assertThat(Rational.of(5, 2)).hasToString("2.5");
        }
    }

    @Test
    void equal_values_are_equal_and_hash_alike_however_they_were_made() {
        assertThat(Rational.of(2, 4)).isEqualTo(Rational.of(1, 2)).hasSameHashCodeAs(Rational.of(1, 2));
        assertThat(Rational.of(new BigDecimal("50.00"))).isEqualTo(Rational.of(50));
    }

    @Test
    void what_it_wrote_it_reads_again() {
        for (Rational number : List.of(Rational.of(1, 3), Rational.of(-7, 4), Rational.ZERO, Rational.of(191, 3))) {
            assertThat(Rational.parse(number.toString())).isEqualTo(number);
        }
    }
}
