package boussole.web.leader.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.kernel.Language;
import boussole.questionnaire.Answer;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.AnswersRefused;
import boussole.questionnaire.reading.Shipped;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class PostedTest {

    private static final Questionnaire AI_MATURITY = Shipped.edition("ai-maturity/2026.1");
    private static final Questionnaire WITH_REASONS = Shipped.model("socle-donnees");

    private static Posted posted(Questionnaire questionnaire, String question, String... namesAndValues) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.add(namesAndValues[at], namesAndValues[at + 1]);
        }
        return Posted.of(questionnaire.question(question).orElseThrow(), form);
    }

    private static Held held(String question, String... namesAndValues) {
        return posted(AI_MATURITY, question, namesAndValues).read(AI_MATURITY);
    }

    private static AskedView asked(Questionnaire questionnaire, String question) {
        Held nothing = new Held(questionnaire.question(question).orElseThrow(), Optional.empty(), false, "");
        return AskedView.of(nothing, Optional.empty(), Language.FR);
    }

    @Nested
    class A_mark {

        @Test
        void is_the_same_in_whatever_order_boxes_were_ticked() {
            Held one = held("K2", "K2", "mfa", "K2", "bak");
            Held other = held("K2", "K2", "bak", "K2", "mfa");

            assertThat(one.mark()).isEqualTo(other.mark());
        }

        @Test
        void is_the_same_however_a_company_number_is_spaced() {
            assertThat(held("C1", "C1", "552 081 317").mark())
                    .isEqualTo(held("C1", "C1", "552081317").mark());
        }

        @Test
        void tells_apart_the_answer_the_proof_and_the_comment() {
            assertThat(Set.of(
                            held("S1", "S1", "3").mark(),
                            held("S1", "S1", "2").mark(),
                            held("S1", "S1", "3", "S1.shown", "1").mark(),
                            held("S1", "S1", "3", "S1.comment", "oui").mark()))
                    .hasSize(4);
        }

        @Test
        void is_empty_where_nothing_is_answered() {
            assertThat(held("S1", "S1.comment", "sans réponse").mark()).isEmpty();
        }

        @Test
        void of_what_is_held_is_that_of_the_form_that_shows_it() {
            Held first = held("S1", "S1", "3", "S1.shown", "1", "S1.comment", "deux\r\nlignes");

            Posted again = Posted.of(first);

            assertThat(again.read(AI_MATURITY).mark()).isEqualTo(first.mark());
            assertThat(again.changes(AI_MATURITY)).isFalse();
        }
    }

    @Nested
    class Not_relevant {

        @Test
        void is_refused_without_the_reason_that_the_question_asks_for() {
            Posted bare = posted(WITH_REASONS, "I2", "I2", "~", "I2.why", " ");

            assertThat(asked(WITH_REASONS, "I2").whyNeeded()).isTrue();
            assertThatThrownBy(() -> bare.read(WITH_REASONS)).isInstanceOf(AnswersRefused.class);
            assertThat(bare.changes(WITH_REASONS)).isTrue();
        }

        @Test
        void is_taken_with_its_reason() {
            Posted because = posted(WITH_REASONS, "I2", "I2", "~", "I2.why", "Aucune donnée personnelle.");

            assertThat(because.read(WITH_REASONS).answer())
                    .contains(new Answer.NotRelevant("Aucune donnée personnelle."));
        }
    }

    @Nested
    class A_question {

        @Test
        void of_context_with_many_options_folds_into_a_list() {
            assertThat(asked(AI_MATURITY, "C3").kind()).isEqualTo("list");
            assertThat(asked(AI_MATURITY, "C4").kind()).isEqualTo("choice");
        }

        @Test
        void folded_into_a_list_is_unanswered_until_something_is_picked() {
            assertThat(held("C3", "C3", "").answer()).isEmpty();
        }

        @Test
        void asks_for_a_comment_only_beside_facts_that_earn_points() {
            assertThat(asked(AI_MATURITY, "S1").commented()).isTrue();
            assertThat(asked(AI_MATURITY, "C4").commented()).isFalse();
        }

        @Test
        void has_nothing_to_show_at_its_lowest() {
            assertThat(held("S1", "S1", "0", "S1.shown", "1").shown()).isFalse();
            assertThat(held("S1", "S1", "unknown", "S1.shown", "1").shown()).isFalse();
            assertThat(held("S1", "S1", "1", "S1.shown", "1").shown()).isTrue();
        }
    }
}
