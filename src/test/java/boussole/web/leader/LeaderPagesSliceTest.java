package boussole.web.leader;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.web.RunningService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class LeaderPagesSliceTest {

    @LocalServerPort
    private int port;

    private Browser started(String mode) {
        return new Browser(port).form().with("mode", mode).send();
    }

    private static String home(Browser browser) {
        return browser.path().substring(0, 35);
    }

    private static Browser at(Browser browser, String group) {
        return browser.open(home(browser) + "/questions/" + group);
    }

    private static String link(Browser browser) {
        return browser.find("value=\"(http[^\"]*/r/[^\"]*)\"");
    }

    /** Answers every question of the page with its third option, or says "I don't know". */
    private static Browser answered(Browser browser) {
        Browser.Form form = browser.form();
        Matcher question = Pattern.compile(
                        "<fieldset class=\"question\"[^>]* id=\"(\\w+)\"(.*?)</fieldset>", Pattern.DOTALL)
                .matcher(browser.text());
        while (question.find()) {
            boolean choice = question.group(2).contains("type=\"radio\"");
            form.with(question.group(1), choice && question.group(2).contains("value=\"3\"") ? "3" : "unknown");
        }
        return form.press("on");
    }

    @Nested
    class The_way_through {

        @ParameterizedTest
        @ValueSource(strings = {"express", "full"})
        void needs_no_script(String mode) {
            Browser browser = started(mode);
            for (int page = 0; page < 12 && browser.path().contains("/questions/"); page++) {
                answered(browser);
            }

            assertThat(browser.path()).endsWith("/review");
            browser.form().send();

            assertThat(browser.path()).endsWith("/result");
            assertThat(browser.text()).contains("Niveau", "Ce qui vous retient", "Votre feuille de route", "sha256:");
        }

        @Test
        void keeps_what_was_answered() {
            Browser browser = at(started("full"), "S");

            browser.form().with("S1", "3").with("S1.shown", "1").press("on");
            at(browser, "S");

            assertThat(browser.text()).containsPattern("name=\"S1\" value=\"3\"[^>]*checked");
            assertThat(browser.text()).containsPattern("name=\"S1.shown\" value=\"1\" checked");
        }

        @Test
        void shows_what_an_answer_opens_before_it_goes_on() {
            Browser browser = at(started("full"), "L");
            assertThat(browser.text()).doesNotContain("id=\"L6\"");

            browser.form().with("L5", "t_bot").press("on");

            assertThat(browser.path()).endsWith("/questions/L");
            assertThat(browser.text()).contains("id=\"L6\"", "ouvrent d’autres questions");
        }

        @Test
        void leaves_out_what_an_answer_rules_out_and_loses_nothing() {
            Browser browser = at(started("full"), "U");
            browser.form().with("U1", "gen").with("U5", "2").press("stay");
            browser.form().with("U1", "none").press("stay");
            assertThat(browser.text()).doesNotContain("id=\"U5\"");

            browser.form().with("U1", "gen").press("stay");

            assertThat(browser.text()).containsPattern("name=\"U5\" value=\"2\"[^>]*checked");
        }

        @Test
        void never_shows_less_progress_than_before() {
            Browser browser = at(started("full"), "L");
            browser.form().with("L5", "none").press("stay");
            int before = Integer.parseInt(browser.find("<progress max=\"100\" value=\"(\\d+)\""));

            browser.form().with("L5", "t_bot", "h_hr").press("stay");

            assertThat(Integer.parseInt(browser.find("<progress max=\"100\" value=\"(\\d+)\"")))
                    .isGreaterThanOrEqualTo(before);
        }

        @Test
        void takes_what_two_people_change_on_one_page() {
            Browser one = at(started("full"), "S");
            Browser other = at(new Browser(port).open(link(one)), "S");

            one.form().with("S1", "3").press("on");
            other.form().with("S2", "2").press("on");

            at(one, "S");
            assertThat(one.text()).containsPattern("name=\"S1\" value=\"3\"[^>]*checked");
            assertThat(one.text()).containsPattern("name=\"S2\" value=\"2\"[^>]*checked");
        }
    }

    @Nested
    class A_wrong_answer {

        @Test
        void is_told_with_a_way_to_it_and_takes_no_other_with_it() {
            Browser browser = at(started("full"), "C");

            browser.form().with("C1", "123").with("C2", "21").press("on");

            assertThat(browser.status()).isEqualTo(422);
            assertThat(browser.text()).contains("href=\"#C1\"", "aria-invalid=\"true\"", "value=\"123\"");
            at(browser, "C");
            assertThat(browser.text()).containsPattern("value=\"21\"[^>]*selected");
        }

        @Test
        void such_as_none_and_some_at_once_is_told_in_plain_words() {
            Browser browser = at(started("full"), "K");

            browser.form().with("K2", "mfa", "none").press("on");

            assertThat(browser.status()).isEqualTo(422);
            assertThat(browser.text()).contains("ne se combine pas avec les autres");
        }
    }

    @Nested
    class The_link {

        @Test
        void opens_the_answers_on_another_device_and_leaves_no_token_in_the_address() {
            Browser desk = at(started("full"), "S");
            desk.form().with("S1", "3").press("stay");

            Browser phone = new Browser(port).open(link(desk));

            assertThat(phone.path()).isEqualTo(home(desk) + "/questions/C");
            assertThat(at(phone, "S").text()).containsPattern("name=\"S1\" value=\"3\"[^>]*checked");
        }

        @Test
        void is_the_only_way_in() {
            Browser browser = started("full");

            assertThat(new Browser(port).open(browser.path()).status()).isEqualTo(404);
            assertThat(new Browser(port).open("/r/" + "0".repeat(32) + "/nope").status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class Once_submitted {

        private Browser submitted() {
            Browser browser = at(started("express"), "S");
            browser.form().with("S1", "3").press("stay");
            browser.open(home(browser) + "/review").form().send();
            return browser;
        }

        @Test
        void the_questions_lead_to_the_result() {
            assertThat(at(submitted(), "S").path()).endsWith("/result");
        }

        @Test
        void each_score_is_written_with_its_decimals() {
            Browser browser = at(started("full"), "S");
            browser.form()
                    .with("S1", "3")
                    .with("S2", "2")
                    .with("S3", "3")
                    .with("S4", "2")
                    .press("stay");
            browser.open(home(browser) + "/review").form().send();

            assertThat(browser.text()).contains("62,5 sur 100");
            assertThat(browser.open(browser.path() + "?lang=en").text()).contains("62.5 of 100");
        }

        @Test
        void a_colleague_can_be_invited_by_a_link_shown_once() {
            Browser browser = submitted();

            browser.open(home(browser) + "/colleagues")
                    .form()
                    .with("role", "staff")
                    .send();
            Browser colleague = new Browser(port).open(link(browser));

            assertThat(colleague.path()).contains("/questions/").doesNotContain(home(browser));
            assertThat(browser.open(home(browser) + "/colleagues").text()).doesNotContain("/r/");
        }

        @Test
        void everything_can_be_taken_away_and_erased() {
            Browser browser = submitted();
            String home = home(browser);
            assertThat(browser.open(home + "/export").text()).contains("\"question\":\"S1\"");

            browser.open(home + "/erasure").form().send();

            assertThat(browser.path()).isEqualTo("/");
            assertThat(browser.text()).contains("Tout est effacé.");
            assertThat(browser.open(home).status()).isEqualTo(404);
        }
    }

    @Nested
    class The_design_kit {

        @Test
        void is_not_there_outside_of_the_profile_for_development() {
            assertThat(new Browser(port).open("/design").status()).isEqualTo(404);
        }
    }

    @Nested
    class The_language {

        @Test
        void is_french_until_another_is_chosen_and_keeps_the_place() {
            Browser browser = at(started("full"), "S");
            assertThat(browser.text()).contains("<html lang=\"fr\">", "href=\"" + browser.path() + "?lang=en\"");

            browser.open(browser.path() + "?lang=en");

            assertThat(browser.text()).contains("<html lang=\"en\">", "Save and continue");
            assertThat(at(browser, "A").text()).contains("<html lang=\"en\">");
        }

        @Test
        void is_switched_on_a_start_that_was_refused_too() {
            Browser browser = new Browser(port);
            browser.form().with("mode", "full").with("number", "123").send();
            assertThat(browser.status()).isEqualTo(422);

            browser.open(browser.find("href=\"([^\"]*lang=en)\""));

            assertThat(browser.status()).isEqualTo(200);
            assertThat(browser.text()).contains("<html lang=\"en\">", "name=\"number\"");
        }

        @Test
        void is_switched_without_losing_the_place() {
            Browser browser = new Browser(port);

            assertThat(browser.open("/?erased&lang=fr&from=a%26b").text())
                    .contains("href=\"/?erased&amp;from=a%26b&amp;lang=en\"");
            assertThat(browser.open("/nothing?from=mail").text()).contains("href=\"/nothing?from=mail&amp;lang=en\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"fr", "en"})
        void has_all_its_words_and_each_page_one_heading(String language) {
            Browser browser = started("full");
            String home = home(browser);
            for (String below : new String[] {
                "/questions/C", "/questions/L", "/questions/N", "/review", "/colleagues", "/erasure", "/nothing"
            }) {
                browser.open(home + below + "?lang=" + language);
                assertThat(browser.text()).as(below).doesNotContain("??");
                assertThat(browser.text().split("<h1", -1)).as(below).hasSize(2);
            }
        }
    }
}
