package boussole.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.kernel.CompanyNumber;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

class LookingUpCompanyTest {

    private static final CompanyNumber NUMBER = new CompanyNumber("73282932000074");

    private final FakeRegister register = new FakeRegister();
    private final LookingUpCompany lookingUp = new LookingUpCompany(register.address());

    @AfterEach
    void close() {
        register.close();
    }

    private LookUp found() {
        return lookingUp.lookUp(NUMBER).blockOptional(Duration.ofSeconds(5)).orElseThrow();
    }

    private Company company() {
        return ((LookUp.Found) found()).company();
    }

    private static String with(String before, String after) {
        assertThat(FakeRegister.SPINNING_MILL).contains(before);
        return FakeRegister.SPINNING_MILL.replace(before, after);
    }

    @Nested
    class A_register_that_answers {

        @Test
        void is_asked_for_the_company_and_nothing_more() {
            found();

            assertThat(register.asked()).containsExactly("q=732829320&minimal=true&include=siege");
        }

        @Test
        void tells_name_size_activity_and_place() {
            assertThat(company())
                    .isEqualTo(new Company(
                            Optional.of("732829320"),
                            Optional.of("FILATURE FICTIVE"),
                            Optional.of("12"),
                            Optional.empty(),
                            List.of("59"),
                            Optional.of(new Activity("naf", "rev2", "13.10Z"))));
        }

        @Test
        void is_asked_once_for_everyone_who_wants_to_know() {
            Flux.range(0, 10).flatMap(any -> lookingUp.lookUp(NUMBER)).blockLast(Duration.ofSeconds(5));

            found();

            assertThat(register.asked()).hasSize(1);
        }

        @Test
        void may_not_know_the_company() {
            register.answering(200, "{\"total_results\": 0, \"results\": []}");

            assertThat(found()).isInstanceOf(LookUp.NotFound.class);
        }

        @Test
        void is_not_believed_about_another_company() {
            register.answering(200, with("\"siren\": \"732829320\"", "\"siren\": \"552100554\""));

            assertThat(found()).isInstanceOf(LookUp.NotFound.class);
        }

        @Test
        void does_not_name_who_would_rather_not_be_named() {
            register.answering(200, with("\"statut_diffusion\": \"O\"", "\"statut_diffusion\": \"P\""));

            assertThat(company().name()).isEmpty();
        }

        @Test
        void knows_no_size_where_it_writes_none_or_unknown() {
            register.answering(
                    200, with("\"tranche_effectif_salarie\": \"12\"", "\"tranche_effectif_salarie\": \"NN\""));

            assertThat(company().size()).isEmpty();
        }

        @Test
        void knows_who_employs_nobody() {
            register.answering(
                    200,
                    with(
                            "\"caractere_employeur\": \"O\", \"tranche_effectif_salarie\": \"12\"",
                            "\"caractere_employeur\": \"N\", \"tranche_effectif_salarie\": \"NN\""));

            assertThat(company().size()).contains("NN");
        }

        @ParameterizedTest
        @CsvSource({"62000, 62", "80100, 80", "75001, ", "20000, ", "5910, "})
        void tells_the_departement_by_postal_code_where_that_is_certain(String code, String departement) {
            register.answering(
                    200,
                    with("\"code_postal\": \"59100\", \"departement\": \"59\"", "\"code_postal\": \"" + code + "\""));

            assertThat(company().departements())
                    .isEqualTo(Optional.ofNullable(departement).stream().toList());
        }

        @Test
        void is_believed_field_by_field() {
            register.answering(
                    200,
                    with("\"FILATURE FICTIVE\"", "\"a\\u0000b\"")
                            .replace("\"12\"", "\"99\"")
                            .replace("\"13.10Z\"", "[1]")
                            .replace("\"departement\": \"59\"", "\"departement\": \"Nord\""));

            assertThat(company())
                    .isEqualTo(new Company(
                            Optional.of("732829320"), Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
        }
    }

    @Nested
    class A_register_that_fails {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "<html>",
                    "{",
                    "[]",
                    "{\"results\": {}}",
                    "{\"results\": [] } {}",
                    "null",
                    "{\"erreur\": \"non\"}"
                })
        void by_talking_nonsense_is_unavailable(String body) {
            register.answering(200, body);

            assertThat(found()).isInstanceOf(LookUp.Unavailable.class);
        }

        @ParameterizedTest
        @ValueSource(ints = {301, 400, 404, 429, 500, 503})
        void by_its_status_is_unavailable(int status) {
            register.answering(status, FakeRegister.SPINNING_MILL);

            assertThat(found()).isInstanceOf(LookUp.Unavailable.class);
        }

        @Test
        void by_saying_too_much_is_unavailable() {
            register.answering(200, with("FILATURE FICTIVE", "x".repeat(300_000)));

            assertThat(found()).isInstanceOf(LookUp.Unavailable.class);
        }

        @Test
        void by_saying_nothing_is_unavailable_after_two_seconds() {
            register.silent();
            long before = System.nanoTime();

            assertThat(found()).isInstanceOf(LookUp.Unavailable.class);

            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isBetween(Duration.ofMillis(1_500), Duration.ofSeconds(4));
        }

        @Test
        void is_asked_again_when_it_is_back() {
            register.answering(500, "");
            assertThat(found()).isInstanceOf(LookUp.Unavailable.class);

            register.answering(200, FakeRegister.SPINNING_MILL);

            assertThat(found()).isInstanceOf(LookUp.Found.class);
        }

        @Test
        void by_not_being_there_is_unavailable() {
            register.close();

            assertThat(found()).isInstanceOf(LookUp.Unavailable.class);
        }

        @Test
        void is_not_flooded_with_questions() {
            register.answering(500, "");

            Flux.range(0, 30).concatMap(any -> lookingUp.lookUp(NUMBER)).blockLast(Duration.ofSeconds(5));

            assertThat(register.asked()).hasSizeBetween(5, 15);
        }
    }

    @Test
    void is_off_until_an_address_is_given() {
        LookingUpCompany off = new LookingUpCompany(" ");

        assertThat(off.isOn()).isFalse();
        assertThat(off.lookUp(NUMBER).block()).isInstanceOf(LookUp.Off.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "ftp://host/search", "https:///search"})
    void refuses_an_address_that_is_none(String address) {
        assertThatThrownBy(() -> new LookingUpCompany(address)).hasMessageContaining("BOUSSOLE_COMPANY_SEARCH");
    }
}
