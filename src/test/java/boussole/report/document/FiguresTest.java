package boussole.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Days in a document")
class FiguresTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    @Test
    void the_first_of_a_month_is_the_first_in_french_alone() {
        assertThat(new Figures(Language.FR).day(FIRST)).isEqualTo("1er mars 2027");
        assertThat(new Figures(Language.FR).day(FIRST.plusDays(1))).isEqualTo("2 mars 2027");
        assertThat(new Figures(Language.EN).day(FIRST)).isEqualTo("1 March 2027");
    }
}
