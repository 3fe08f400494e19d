package boussole.questionnaire.answering;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.Answer.Choice;
import boussole.questionnaire.Answer.Choices;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.reading.Edition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which questions a run asks. */
class BranchingTest {

    /** B1 leads to B2 (a tick that starts with p_), B2 to B3 (an answer); A1 to A2 (at least one point). */
    private static final Questionnaire SMALL = Edition.of("small").read();

    private static final Questionnaire EVERYTHING = Edition.of("everything").read();

    @Nested
    class A_chain_of_three {

        @Test
        void shows_all_of_it_where_every_link_holds() {
            Map<String, Answer> answers = Map.of("B1", ticks("p_y"), "B2", new Answer.Number(Rational.of(3)));

            assertThat(relevance(answers)).containsEntry("B2", Relevance.ASKED).containsEntry("B3", Relevance.ASKED);
        }

        @Test
        void hides_the_last_where_the_first_breaks_whatever_the_stale_answer_in_between() {
            Map<String, Answer> answers = Map.of("B1", ticks("z"), "B2", new Answer.Number(Rational.of(3)));

            assertThat(relevance(answers)).containsEntry("B2", Relevance.HIDDEN).containsEntry("B3", Relevance.HIDDEN);
        }

        @Test
        void comes_after_what_it_looks_at_even_where_it_is_asked_before() {
            Questionnaire turned = Edition.of("small")
                    .with("{question: A1, atLeast: 1}", "{question: B3, answered: true}")
                    .read();

            assertThat(turned.branchingOrder()).extracting(Question::id).containsExactly("A1", "B1", "B2", "B3", "A2");
            assertThat(turned.inOrder()).extracting(Question::id).containsExactly("A1", "A2", "B1", "B2", "B3");
        }
    }

    @Nested
    class A_condition {

        @Test
        void that_looks_at_points_fails_without_an_answer_that_has_them() {
            assertThat(relevance(Map.of())).containsEntry("A2", Relevance.NOT_APPLICABLE);
            assertThat(relevance(Map.of("A1", new Choice("0")))).containsEntry("A2", Relevance.NOT_APPLICABLE);
            assertThat(relevance(Map.of("A1", new Choice("2")))).containsEntry("A2", Relevance.ASKED);
        }

        @Test
        void that_denies_a_choice_holds_without_an_answer() {
            assertThat(relevance(EVERYTHING, "full", Map.of())).containsEntry("X3", Relevance.ASKED);
            assertThat(relevance(EVERYTHING, "full", Map.of("X2", new Choice("NN"))))
                    .containsEntry("X3", Relevance.HIDDEN);
        }

        @Test
        void that_counts_ticks_leaves_exclusive_options_out() {
            assertThat(relevance(EVERYTHING, "full", Map.of("B1", ticks("none"))))
                    .containsEntry("B3", Relevance.NOT_APPLICABLE);
            assertThat(relevance(EVERYTHING, "full", Map.of("B1", ticks("q_c"))))
                    .containsEntry("B3", Relevance.ASKED);
        }

        @Test
        void that_wants_every_option_is_not_content_with_one() {
            assertThat(relevance(EVERYTHING, "full", Map.of("B1", ticks("p_a"))))
                    .containsEntry("B4", Relevance.HIDDEN);
            assertThat(relevance(EVERYTHING, "full", Map.of("B1", ticks("p_a", "p_b"))))
                    .containsEntry("B4", Relevance.ASKED);
        }

        @Test
        void that_looks_at_an_unknown_answer_tells_it_from_none() {
            Map<String, Answer> base = Map.of("A1", new Choice("3"));
            Map<String, Answer> unknown = Map.of("A1", new Choice("3"), "A3", Answer.UNKNOWN);

            assertThat(relevance(EVERYTHING, "full", base)).containsEntry("A4", Relevance.ASKED);
            assertThat(relevance(EVERYTHING, "full", unknown)).containsEntry("A4", Relevance.NOT_APPLICABLE);
        }
    }

    @Nested
    class A_mode {

        @Test
        void leaves_out_the_questions_it_does_not_ask() {
            assertThat(relevance(EVERYTHING, "express", Map.of())).containsEntry("X3", Relevance.NOT_IN_MODE);
        }

        @Test
        void can_itself_be_a_condition() {
            assertThat(relevance(EVERYTHING, "express", Map.of())).containsEntry("A3", Relevance.ASKED);
            assertThat(relevance(EVERYTHING, "full", Map.of())).containsEntry("A3", Relevance.NOT_APPLICABLE);
        }

        @Test
        void makes_answers_to_questions_it_does_not_ask_disappear() {
            Questionnaire narrowed = Edition.of("small")
                    .with("{id: A1, kind", "{id: A1, modes: [full], kind")
                    .read();

            assertThat(relevance(narrowed, "express", Map.of("A1", new Choice("2"))))
                    .containsEntry("A2", Relevance.NOT_APPLICABLE);
        }
    }

    @Test
    void tells_the_relevance_of_every_question() {
        assertThat(relevance(EVERYTHING, "full", Map.of()).keySet())
                .isEqualTo(EVERYTHING.questions().keySet());
    }

    private static Map<String, Relevance> relevance(Map<String, Answer> answers) {
        return relevance(SMALL, "full", answers);
    }

    private static Map<String, Relevance> relevance(
            Questionnaire questionnaire, String mode, Map<String, Answer> answers) {
        return Branching.of(questionnaire, questionnaire.mode(mode).orElseThrow(), new Answers(answers, Map.of()));
    }

    private static Choices ticks(String... keys) {
        return new Choices(List.of(keys));
    }
}
