package boussole.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"732829320", "552100554", "356000000"})
    void is_a_siren_whose_check_digit_holds(String digits) {
        assertThat(CompanyNumber.read(digits)).map(CompanyNumber::siren).contains(digits);
    }

    @Test
    void is_a_siret_that_begins_with_its_siren() {
        assertThat(CompanyNumber.read("73282932000074"))
                .hasValueSatisfying(number -> assertThat(number.siren()).isEqualTo("732829320"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "732 829 320 00074",
                " 732.829.320.00074 ",
                "732\u00a0829\u00a0320\u00a000074",
                "732\u202f829\u202f320\u202f00074",
                "732\u2009829 320\t00074"
            })
    void may_be_written_with_spaces_of_any_kind_and_dots(String written) {
        assertThat(CompanyNumber.read(written)).contains(new CompanyNumber("73282932000074"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "73282932",
                "7328293200",
                "732829321",
                "73282932000075",
                "732829321 00074",
                "FR732829320",
                "73282932O",
                "732-829-320",
                "٧٣٢٨٢٩٣٢٠"
            })
    void is_nothing_else(String written) {
        assertThat(CompanyNumber.read(written)).isEmpty();
    }

    @Test
    void is_read_in_groups() {
        assertThat(new CompanyNumber("732829320").grouped()).isEqualTo("732\u00a0829\u00a0320");
        assertThat(new CompanyNumber("73282932000074").grouped()).isEqualTo("732\u00a0829\u00a0320\u00a000074");
    }

    @Test
    void cannot_be_made_of_other_digits() {
        assertThatThrownBy(() -> new CompanyNumber("732829321")).isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class Of_La_Poste {

        @ParameterizedTest
        @ValueSource(strings = {"35600000000048", "35600000049837", "35600000009075"})
        void has_digits_that_sum_to_a_multiple_of_five_or_is_the_head_office(String siret) {
            assertThat(CompanyNumber.read(siret)).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"35600000049838", "35600000000046"})
        void has_no_other_establishment(String siret) {
            assertThat(CompanyNumber.read(siret)).isEmpty();
        }
    }
}
