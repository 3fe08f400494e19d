package boussole.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassTest {

    @ParameterizedTest
    @CsvSource({
        "NN, MICRO",
        "00, MICRO",
        "03, MICRO",
        "11, SMALL",
        "12, SMALL",
        "21, MEDIUM",
        "22, MEDIUM",
        "31, MEDIUM",
        "32, LARGE",
        "41, LARGE",
        "42+, LARGE",
        "53, LARGE"
    })
    void holds_insee_bands_as_eurostat_groups_them(String band, SizeClass expected) {
        assertThat(SizeClass.ofBand(band)).contains(expected);
    }

    @Test
    void holds_nothing_else() {
        assertThat(SizeClass.ofBand("99")).isEmpty();
        assertThat(SizeClass.ofBand("")).isEmpty();
    }
}
