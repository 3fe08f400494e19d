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
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final Questionnaire EDITION = PreparedScoring.aiMaturity().questionnaire();

    @Test
    void of_one_voice_alone_shows_nothing() {
        assertThat(spread(management("S1", "4")).questions()).isEmpty();
    }

    @Test
    void is_a_finding_from_two_steps_between_management_and_staff() {
        assertThat(only(management("S1", "4"), staff("S1", "2")))
                .isEqualTo(
                        new QuestionSpread("S1", 2, Rational.of(2), Rational.of(4), Optional.of(Rational.of(2)), true));
        assertThat(only(management("S1", "1"), staff("S1", "3")).finding()).isTrue();
        assertThat(only(management("S1", "4"), staff("S1", "3")).finding()).isFalse();
    }

    @Test
    void looks_at_the_means_of_both_sides() {
        QuestionSpread spread = only(
                management("S1", "4"), management("S1", "3"), staff("S1", "2"), staff("S1", "2"), staff("S1", "1"));

        // 7/2 - 5/3
        assertThat(spread.gap()).contains(Rational.of(11, 6));
        assertThat(spread.finding()).isFalse();
        assertThat(spread.answers()).isEqualTo(5);
    }

    @Test
    void has_no_gap_where_one_side_said_nothing() {
        QuestionSpread spread = only(staff("S1", "4"), staff("S1", "0"));

        assertThat(spread.gap()).isEmpty();
        assertThat(spread.finding()).isFalse();
        assertThat(spread.lowest()).isEqualTo(Rational.ZERO);
    }

    @Test
    void does_not_count_who_does_not_know_or_has_no_say() {
        Voice unknowing = new Voice(false, Answers.NONE.with("S1", Answer.UNKNOWN));
        Voice hidden = new Voice(
                false, Answers.NONE.with("V1", new Answer.Choice("4")).with("U1", new Answer.Choices(List.of("none"))));

        assertThat(spread(management("S1", "4"), unknowing).questions()).isEmpty();
        assertThat(spread(management("V1", "4"), hidden).questions()).isEmpty();
    }

    @Test
    void leaves_out_questions_that_are_not_scored() {
        assertThat(spread(management("C3", "textile"), staff("C3", "health")).questions())
                .isEmpty();
    }

    private static QuestionSpread only(Voice... voices) {
        assertThat(spread(voices).questions()).hasSize(1);
        return spread(voices).questions().getFirst();
    }

    private static Spread spread(Voice... voices) {
        return Spread.of(EDITION, EDITION.mode("full").orElseThrow(), List.of(voices));
    }

    private static Voice management(String question, String key) {
        return new Voice(true, Answers.NONE.with(question, new Answer.Choice(key)));
    }

    private static Voice staff(String question, String key) {
        return new Voice(false, Answers.NONE.with(question, new Answer.Choice(key)));
    }
}
