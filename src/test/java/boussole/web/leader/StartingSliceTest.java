package boussole.web.leader;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.web.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Starting where no register is asked and no letter is sent: what everyone gets who configures nothing. */
@RunningService
class StartingSliceTest {

    @LocalServerPort
    private int port;

    private Browser starting(String mode, String number) {
        return new Browser(port)
                .form()
                .with("mode", mode)
                .with("number", number)
                .send();
    }

    @Test
    void may_be_anonymous() {
        Browser browser = starting("express", " \u00a0");

        assertThat(browser.path()).contains("/questions/");
        assertThat(browser.open(home(browser) + "/export").text()).doesNotContain("732829320");
    }

    @ParameterizedTest
    @CsvSource({"732829321", "732 829", "FR732829320", "73282932000075"})
    void with_a_wrong_number_says_so_at_the_field_and_keeps_everything(String number) {
        Browser browser = starting("express", number);

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.text())
                .contains("n’est pas un SIREN", "aria-invalid=\"true\"", "value=\"" + number + "\"")
                .containsPattern("value=\"express\"\\s+checked");
    }

    @Test
    void with_a_number_answers_the_question_that_asks_for_it() {
        Browser browser = starting("full", "732 829 320 00074");

        browser.open(home(browser) + "/export");

        assertThat(browser.text()).contains("\"siren\":\"732829320\"", "\"answer\":\"73282932000074\"");
    }

    @Test
    void shows_the_link_to_copy_and_offers_no_letter() {
        Browser browser = starting("express", "");

        assertThat(browser.open(home(browser) + "/link").text()).contains("/r/").doesNotContain("type=\"email\"");
        assertThat(browser.path()).endsWith("/link");
    }

    @Test
    void goes_home_by_any_address_that_is_no_number() {
        assertThat(new Browser(port).open("/start/ai-maturity/full/123").status())
                .isEqualTo(404);
        assertThat(new Browser(port).open("/start/nothing/full/732829320").status())
                .isEqualTo(422);
        assertThat(new Browser(port).open("/start/ai-maturity/half/732829320").status())
                .isEqualTo(422);
    }

    private static String home(Browser browser) {
        return browser.path().substring(0, 35);
    }
}
