package boussole.questionnaire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Language;
import boussole.kernel.Rational;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Comparison;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.Questionnaire;
import boussole.source.Fault;
import boussole.source.LocatedYaml;
import boussole.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Conditions as rule tables use them: over answers and results. */
class ConditionReaderTest {

    private static final Questionnaire EVERYTHING = Edition.of("everything").read();

    private final List<Fault> faults = new ArrayList<>();

    @Nested
    class A_leaf {

        @Test
        void compares_every_figure_there_is() {
            assertThat(read("{question: A1, atLeast: 3}")).isEqualTo(compared(new Figure.Points("A1")));
            assertThat(read("{ticks: B1, atLeast: 3}")).isEqualTo(compared(new Figure.Ticks("B1")));
            assertThat(read("{dimension: AN, atLeast: 3}")).isEqualTo(compared(new Figure.GroupScore("AN")));
            assertThat(read("{measure: key, atLeast: 3}")).isEqualTo(compared(new Figure.MeasureValue("key")));
            assertThat(read("{overall: score, atLeast: 3}")).isEqualTo(compared(new Figure.Overall()));
            assertThat(read("{weakest: dimension, atLeast: 3}")).isEqualTo(compared(new Figure.WeakestDimension()));
            assertThat(read("{level: byScore, atLeast: 3}")).isEqualTo(compared(new Figure.LevelByScore()));
            assertThat(faults).isEmpty();
        }

        @Test
        void compares_shares_from_nought_to_one() {
            read("{share: evidenced, atLeast: 0.6}");
            assertThat(faults).isEmpty();

            read("{share: answered, atLeast: 60}");
            assertThat(told()).containsExactly("c.yaml:1:19: never true: this figure goes from 0 to 1");
        }

        @Test
        void with_several_comparisons_means_all_of_them() {
            assertThat(read("{question: A1, atLeast: 2, below: 4, answered: true}"))
                    .isEqualTo(new Condition.All(List.of(
                            new Condition.Answered("A1"),
                            new Condition.Compared(new Figure.Points("A1"), Comparison.AT_LEAST, Rational.of(2)),
                            new Condition.Compared(new Figure.Points("A1"), Comparison.BELOW, Rational.of(4)))));
        }

        @Test
        void takes_one_key_or_several() {
            assertThat(read("{question: X2, is: 01}")).isEqualTo(new Condition.Chosen("X2", List.of("01")));
            assertThat(read("{question: X2, is: [NN, \"01\", 02]}"))
                    .isEqualTo(new Condition.Chosen("X2", List.of("NN", "01", "02")));
        }

        @Test
        void takes_a_mode_alone() {
            assertThat(read("{mode: express}")).isEqualTo(new Condition.InMode("express"));

            read("{mode: express, atLeast: 1}");
            assertThat(told()).containsExactly("c.yaml:1:17: \"atLeast\" means nothing here");
        }

        @Test
        void does_not_take_choices_for_a_figure() {
            read("{dimension: A, is: 1, atLeast: 1}");

            assertThat(told()).containsExactly("c.yaml:1:16: \"is\" means nothing here");
        }
    }

    @Nested
    class A_group_that_can_lose_members {

        @Test
        void is_given_the_widest_range_so_that_nothing_possible_is_refused() {
            read("{dimension: B, atMost: -1}");
            assertThat(faults).isEmpty();

            read("{dimension: B, atLeast: 100}");
            assertThat(told()).containsExactly("c.yaml:1:16: never true: this figure goes from -1 to 10.5");
        }
    }

    @Nested
    class Joined_conditions {

        @Test
        void keep_their_order_and_depth() {
            assertThat(read("{any: [{all: []}, {not: {mode: full}}]}"))
                    .isEqualTo(new Condition.Any(
                            List.of(new Condition.All(List.of()), new Condition.Not(new Condition.InMode("full")))));
        }

        @Test
        void tell_each_fault_inside() {
            read("{all: [{question: Z1, is: 1}, {any: [{measure: kei, above: 1}]}]}");

            assertThat(told())
                    .containsExactly(
                            "c.yaml:1:19: \"Z1\" is unknown; nearest: X1, A1, B1, C1, X2",
                            "c.yaml:1:48: \"kei\" is unknown; nearest: key");
        }
    }

    private Condition read(String yaml) {
        return ConditionReader.read(
                LocatedYaml.read(new Source("c.yaml", yaml), faults).orElseThrow(), EVERYTHING, faults);
    }

    private List<String> told() {
        return faults.stream().map(fault -> fault.told(Language.EN)).toList();
    }

    private static Condition compared(Figure figure) {
        return new Condition.Compared(figure, Comparison.AT_LEAST, Rational.of(3));
    }
}
