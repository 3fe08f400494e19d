package boussole.report.document.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            l'IA d'abord            | l’IA d’abord
            Où ?                    | Où\u202f?
            Attention : ici ; là !  | Attention\u00a0: ici\u202f; là\u202f!
            « mot »                 | «\u202fmot\u202f»
            «mot»                   | «\u202fmot\u202f»
            12 %                    | 12\u202f%
            12 500 euros            | 12\u202f500 euros
            à 10:30                 | à 10:30
            etc...                  | etc…
            """)
    void french_has_narrow_spaces_guillemets_and_curved_apostrophes(String typed, String printed) {
        assertThat(Typography.set(typed, Language.FR)).isEqualTo(printed);
        assertThat(Typography.set(printed, Language.FR)).as("set twice").isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I don't know            | I don’t know
            say "yes" now           | say “yes” now
            Where? Here: there!     | Where? Here: there!
            """)
    void english_has_curved_quotes_and_no_space_before_a_sign(String typed, String printed) {
        assertThat(Typography.set(typed, Language.EN)).isEqualTo(printed);
    }
}
