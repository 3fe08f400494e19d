package boussole.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Rational;
import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Aggregation.Basis;
import boussole.questionnaire.Aggregation.Method;
import boussole.questionnaire.Aggregation.Over;
import boussole.questionnaire.Aggregation.Scale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AggregatingTest {

    private static final Scale PERCENT = new Scale(Rational.ZERO, Rational.HUNDRED);
    private static final List<Value> MEMBERS =
            List.of(value("4", "0", "6", 1), value("15/2", "1/2", "17", 3), value("2", "0", "5", 2));

    @Test
    void a_weighted_sum_takes_each_value_as_often_as_it_weighs() {
        assertThat(aggregated(Method.WEIGHTED_SUM, Basis.POINTS, Optional.empty()))
                .contains(value("61/2", "3/2", "67", 1));
        assertThat(aggregated(Method.WEIGHTED_SUM, Basis.RATIO, Optional.empty())
                        .map(Value::high))
                .contains(Rational.of(6));
    }

    @Test
    void a_sum_on_a_scale_is_the_share_of_what_can_be_had() {
        // (4 + 7.5 + 2 - 0.5) / (28 - 0.5) = 13 / 27.5
        assertThat(aggregated(Method.SUM, Basis.POINTS, Optional.of(PERCENT))).contains(value("520/11", "0", "100", 1));
    }

    @Test
    void a_minimum_of_points_on_a_scale_is_spread_between_its_own_ends() {
        // the lowest minimum is 0, the highest 5
        assertThat(aggregated(Method.MINIMUM, Basis.POINTS, Optional.of(PERCENT)))
                .contains(value("40", "0", "100", 1));
    }

    @Test
    void a_mean_of_ratios_on_a_scale_is_as_before() {
        // (4/6 + 7/16.5 + 2/5) / 3
        assertThat(aggregated(Method.MEAN, Basis.RATIO, Optional.of(PERCENT)))
                .contains(value("4920/99", "0", "100", 1));
    }

    @Test
    void a_median_is_the_value_in_the_middle_or_halfway_between_two() {
        List<Value> four = List.of(
                value("1", "0", "5", 1), value("5", "0", "5", 1), value("2", "0", "5", 1), value("3", "0", "5", 1));

        assertThat(Aggregating.of(how(Method.MEDIAN, Basis.POINTS, Optional.empty()), four)
                        .map(Value::value))
                .contains(Rational.of(5, 2));
        assertThat(aggregated(Method.MEDIAN, Basis.POINTS, Optional.empty()).map(Value::value))
                .contains(Rational.of(4));
    }

    private static Optional<Value> aggregated(Method method, Basis basis, Optional<Scale> scale) {
        return Aggregating.of(how(method, basis, scale), MEMBERS);
    }

    private static Aggregation how(Method method, Basis basis, Optional<Scale> scale) {
        return new Aggregation(method, basis, Over.MEMBERS, scale, Optional.empty(), Optional.empty());
    }

    private static Value value(String value, String low, String high, long weight) {
        return new Value(number(value), number(low), number(high), Rational.of(weight));
    }

    private static Rational number(String written) {
        String[] parts = written.split("/");
        return Rational.of(Long.parseLong(parts[0]), parts.length == 2 ? Long.parseLong(parts[1]) : 1);
    }
}
