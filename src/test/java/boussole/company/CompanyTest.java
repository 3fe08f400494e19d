package boussole.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyTest {

    @Test
    void may_say_nothing() {
        assertThat(Company.UNSAID.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829320", "356000000", "552100554"})
    void may_have_a_number_whose_check_digit_holds(String siren) {
        assertThat(numbered(siren).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "732829321", "73282932", "7328293200", "73282932O", "٧٣٢٨٢٩٣٢٠"})
    void has_no_other_number(String siren) {
        assertThat(numbered(siren).faults()).extracting(Company.Fault::field).containsExactly("siren");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "19", "2A", "2B", "59", "95", "974", "988"})
    void may_work_in_a_departement(String code) {
        assertThat(placed(code).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "1", "96", "2C", "059", "Nord"})
    void works_nowhere_else(String code) {
        assertThat(placed(code).faults()).extracting(Company.Fault::field).containsExactly("departements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "a\nb", "\udc00"})
    void has_a_name_that_can_be_read(String name) {
        Company company =
                new Company(Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty(), List.of());

        assertThat(company.faults()).extracting(Company.Fault::field).containsExactly("name");
    }

    private static Company numbered(String siren) {
        return new Company(Optional.of(siren), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static Company placed(String departement) {
        return new Company(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(departement));
    }
}
