package boussole.questionnaire.answering;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Option;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Options as the bits of a number")
class OptionBitsTest {

    private static AnswerForm ranking(int options) {
        return new AnswerForm.Ranking(
                IntStream.range(0, options)
                        .mapToObj(number -> new Option("k" + number, Text.NONE, Rational.ZERO, false, List.of()))
                        .toList(),
                options);
    }

    @Test
    void each_option_has_a_bit_of_its_own_up_to_the_sixty_fourth() {
        AnswerForm form = ranking(64);

        assertThat(OptionBits.fit(form)).isTrue();
        assertThat(OptionBits.of(form, new Answer.Choice("k0"))).isEqualTo(1);
        assertThat(OptionBits.of(form, new Answer.Choices(List.of("k5", "k1")))).isEqualTo(0b100010);
        assertThat(OptionBits.of(form, new Answer.Choice("k63"))).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void more_options_than_bits_do_not_fit() {
        assertThat(OptionBits.fit(ranking(65))).isFalse();
        assertThat(OptionBits.of(ranking(65), new Answer.Choice("k1"))).isEqualTo(OptionBits.NONE);
    }

    @Test
    void an_answer_without_options_has_no_bits() {
        assertThat(OptionBits.of(ranking(3), Answer.UNKNOWN)).isEqualTo(OptionBits.NONE);
        assertThat(OptionBits.fit(new AnswerForm.FreeText(10))).isFalse();
        assertThat(OptionBits.of(new AnswerForm.FreeText(10), new Answer.Words("k1")))
                .isEqualTo(OptionBits.NONE);
    }
}
