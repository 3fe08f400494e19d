package boussole.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.Answers;
import boussole.scoring.PreparedScoring;
import boussole.scoring.comparison.Spread.QuestionSpread;
import boussole.scoring.comparison.Spread.Voice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final Questionnaire EDITION = PreparedScoring.aiMaturity().questionnaire();

    @Test
    void of_one_voice_alone_shows_nothing() {
        assertThat(spread(lead("S1", "4")).questions()).isEmpty();
    }

    @Test
    void is_a_finding_from_two_steps_between_management_and_staff() {
        QuestionSpread wide = only(lead("S1", "4"), staff("S1", "1"), staff("S1", "3"));

        assertThat(wide)
                .isEqualTo(new QuestionSpread(
                        "S1",
                        3,
                        Rational.of(1),
                        Rational.of(4),
                        Optional.of(Rational.of(4)),
                        Optional.of(Rational.of(2))));
        assertThat(wide.gap()).contains(Rational.of(2));
        assertThat(wide.finding()).isTrue();
        assertThat(only(lead("S1", "1"), staff("S1", "3"), staff("S1", "3")).finding())
                .isTrue();
        assertThat(only(lead("S1", "4"), staff("S1", "3"), staff("S1", "3")).finding())
                .isFalse();
    }

    @Test
    void looks_at_the_means_of_both_sides() {
        QuestionSpread spread = only(
                lead("S1", "4"),
                management("S1", "3"),
                management("S1", "3"),
                staff("S1", "2"),
                staff("S1", "2"),
                staff("S1", "1"),
                staff("S1", "2"));

        // 10/3 - 7/4
        assertThat(spread.gap()).contains(Rational.of(19, 12));
        assertThat(spread.finding()).isFalse();
        assertThat(spread.answers()).isEqualTo(7);
    }

    @Test
    void has_no_gap_where_one_side_is_not_heard() {
        QuestionSpread spread = only(staff("S1", "4"), staff("S1", "0"));

        assertThat(spread.gap()).isEmpty();
        assertThat(spread.finding()).isFalse();
        assertThat(spread.lowest()).isEqualTo(Rational.ZERO);
    }

    @Nested
    class So_that_nobody_can_be_worked_out {

        @Test
        void one_colleague_alone_is_not_heard_on_either_side() {
            Spread spread = spread(lead("S1", "4"), management("S1", "0"), staff("S1", "1"));

            assertThat(spread.questions()).isEmpty();
            assertThat(spread.waiting()).isEqualTo(2);
            assertThat(spread.management()).isEqualTo(2);
            assertThat(spread.staff()).isEqualTo(1);
        }

        @Test
        void a_third_is_not_heard_before_a_fourth() {
            Voice[] two = {lead("S1", "4"), staff("S1", "1"), staff("S1", "1")};
            Voice[] three = {two[0], two[1], two[2], staff("S1", "4")};

            assertThat(spread(three).questions()).isEqualTo(spread(two).questions());
            assertThat(spread(three).waiting()).isEqualTo(1);
        }

        @Test
        void who_opened_their_answers_to_the_lead_is_heard_and_shields_nobody() {
            Voice open = new Voice(false, true, Answers.NONE.with("S1", new Answer.Choice("0")));

            assertThat(only(lead("S1", "4"), open).gap()).contains(Rational.of(4));
            assertThat(only(lead("S1", "4"), open, staff("S1", "3")).answers()).isEqualTo(2);
        }

        @Test
        void two_are_not_heard_on_a_question_that_only_one_of_them_answered() {
            Voice unknowing = new Voice(false, false, Answers.NONE.with("S1", Answer.UNKNOWN));

            assertThat(spread(lead("S1", "4"), staff("S1", "2"), unknowing).questions())
                    .isEmpty();
        }
    }

    @Test
    void does_not_count_who_has_no_say() {
        Voice hidden = new Voice(
                false,
                true,
                Answers.NONE.with("V1", new Answer.Choice("4")).with("U1", new Answer.Choices(List.of("none"))));

        assertThat(spread(lead("V1", "4"), hidden).questions()).isEmpty();
    }

    @Test
    void leaves_out_questions_that_are_not_scored() {
        assertThat(spread(lead("C3", "textile"), staff("C3", "health"), staff("C3", "health"))
                        .questions())
                .isEmpty();
    }

    private static QuestionSpread only(Voice... voices) {
        assertThat(spread(voices).questions()).hasSize(1);
        return spread(voices).questions().getFirst();
    }

    private static Spread spread(Voice... voices) {
        return Spread.of(EDITION, EDITION.mode("full").orElseThrow(), List.of(voices));
    }

    private static Voice lead(String question, String key) {
        return voice(true, true, question, key);
    }

    private static Voice management(String question, String key) {
        return voice(true, false, question, key);
    }

    private static Voice staff(String question, String key) {
        return voice(false, false, question, key);
    }

    private static Voice voice(boolean management, boolean open, String question, String key) {
        return new Voice(management, open, Answers.NONE.with(question, new Answer.Choice(key)));
    }
}
