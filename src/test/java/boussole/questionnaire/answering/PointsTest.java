package boussole.questionnaire.answering;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Rational;
import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Answer;
import boussole.questionnaire.Answer.Choice;
import boussole.questionnaire.Answer.Choices;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.reading.Edition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an answer earns. */
class PointsTest {

    private static final Questionnaire EVERYTHING = Edition.of("everything").read();

    @Test
    void a_choice_earns_the_points_of_its_option() {
        assertThat(points("A1", new Choice("4"))).contains(Rational.of(4));
    }

    @Test
    void ticks_earn_by_their_number_and_the_last_value_repeats() {
        assertThat(points("B1", new Choices(List.of()))).contains(Rational.ZERO);
        assertThat(points("B1", new Choices(List.of("q_c")))).contains(Rational.ONE);
        assertThat(points("B1", new Choices(List.of("p_a", "p_b", "q_c")))).contains(Rational.of(3));
        assertThat(points("B1", new Choices(List.of("none")))).contains(Rational.ZERO);
    }

    @Test
    void ticks_earn_the_sum_of_their_points() {
        assertThat(points("B2", new Choices(List.of("b", "c")))).contains(Rational.of(3, 2));
    }

    @Test
    void a_number_earns_the_points_of_its_step() {
        assertThat(points("B3", new Answer.Number(Rational.of(99, 10)))).contains(Rational.ZERO);
        assertThat(points("B3", new Answer.Number(Rational.of(10)))).contains(Rational.ONE);
        assertThat(points("B3", new Answer.Number(Rational.of(201, 2)))).contains(Rational.of(4));
    }

    @Test
    void a_number_on_a_line_earns_in_proportion_and_no_more_beyond_its_ends() {
        AnswerForm.Amount amount = new AnswerForm.Amount(
                Rational.ZERO,
                Rational.of(1000),
                0,
                List.of(),
                List.of(
                        new AnswerForm.Amount.Knot(Rational.of(20), Rational.HUNDRED),
                        new AnswerForm.Amount.Knot(Rational.of(120), Rational.ZERO)),
                new Aggregation.Scale(Rational.ZERO, Rational.HUNDRED));

        assertThat(Points.earned(amount, new Answer.Number(Rational.of(45)))).isEqualTo(Rational.of(75));
        assertThat(Points.earned(amount, new Answer.Number(Rational.of(20)))).isEqualTo(Rational.HUNDRED);
        assertThat(Points.earned(amount, new Answer.Number(Rational.of(3)))).isEqualTo(Rational.HUNDRED);
        assertThat(Points.earned(amount, new Answer.Number(Rational.of(999)))).isEqualTo(Rational.ZERO);
    }

    @Test
    void a_number_without_steps_earns_itself() {
        assertThat(points("B4", new Answer.Number(Rational.of(7)))).contains(Rational.of(7));
    }

    @Test
    void no_answer_and_an_unknown_one_earn_what_the_question_says() {
        assertThat(points("A2", Answer.UNKNOWN)).contains(Rational.of(1, 2));
        assertThat(points("A1", Answer.UNKNOWN)).isEmpty();
        assertThat(unanswered("A2")).contains(Rational.ZERO);
        assertThat(unanswered("B1")).isEmpty();
    }

    @Test
    void an_answer_that_is_not_relevant_earns_its_anchor_its_lowest_or_nothing() {
        Answer notRelevant = new Answer.NotRelevant("no staff");

        assertThat(points("B2", notRelevant)).contains(Rational.of(1, 2));
        assertThat(points("C2", notRelevant)).contains(Rational.ONE);
        assertThat(points("A4", notRelevant)).isEmpty();
    }

    private static Optional<Rational> points(String question, Answer answer) {
        return Points.of(EVERYTHING.question(question).orElseThrow(), Optional.of(answer));
    }

    private static Optional<Rational> unanswered(String question) {
        return Points.of(EVERYTHING.question(question).orElseThrow(), Optional.empty());
    }
}
