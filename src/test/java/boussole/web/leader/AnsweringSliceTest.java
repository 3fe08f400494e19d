package boussole.web.leader;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.web.RunningService;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class AnsweringSliceTest {

    @LocalServerPort
    private int port;

    private Browser at(String group) {
        Browser browser = new Browser(port).form().with("mode", "full").send();
        return browser.open(home(browser) + "/questions/" + group);
    }

    /** Another device, at the same page. */
    private Browser beside(Browser browser) {
        Browser other = new Browser(port).open(browser.find("value=\"(http[^\"]*/r/[^\"]*)\""));
        return other.open(browser.path());
    }

    private static String home(Browser browser) {
        return browser.path().substring(0, 35);
    }

    private static void assertChosen(Browser browser, String question, String option) {
        assertThat(browser.open(browser.path()).text())
                .containsPattern("name=\"" + question + "\" value=\"" + option + "\"[^>]*checked");
    }

    @Nested
    class A_page_that_is_out_of_date {

        @Test
        void does_not_write_over_what_was_answered_elsewhere() {
            Browser phone = at("S");
            Browser desk = beside(phone);
            desk.form().with("S1", "3").press("stay");

            phone.form().with("S1", "1").press("on");

            assertThat(phone.status()).isEqualTo(422);
            assertThat(phone.text())
                    .contains("Entre-temps, une autre réponse a été enregistrée ailleurs", "Un plan écrit");
            assertChosen(desk, "S1", "3");
        }

        @Test
        void writes_over_it_when_told_to() {
            Browser phone = at("S");
            Browser desk = beside(phone);
            desk.form().with("S1", "3").press("stay");
            phone.form().with("S1", "1").press("on");

            phone.form().press("stay");

            assertChosen(desk, "S1", "1");
        }

        @Test
        void keeps_a_comment_and_a_proof_that_were_added_elsewhere() {
            Browser phone = at("S");
            phone.form().with("S1", "3").press("stay");
            Browser desk = beside(phone);
            desk.form().with("S1.shown", "1").with("S1.comment", "Vu en comité").press("stay");

            phone.form().with("S1", "2").press("stay");

            assertThat(phone.status()).isEqualTo(422);
            assertThat(desk.open(desk.path()).text()).contains(">Vu en comité</textarea>");
            assertChosen(desk, "S1", "3");
        }

        @Test
        void may_send_again_what_was_already_kept() {
            Browser phone = at("S");
            Browser.Form form = phone.form().with("S1", "3");
            form.press("stay");

            form.press("stay");

            assertThat(phone.status()).isEqualTo(200);
            assertChosen(phone, "S1", "3");
        }

        @Test
        void changes_nothing_where_it_says_nothing_new() {
            Browser phone = at("S");
            Browser desk = beside(phone);
            desk.form().with("S1", "3").press("stay");

            phone.form().with("S2", "2").press("stay");

            assertThat(phone.status()).isEqualTo(200);
            assertChosen(desk, "S1", "3");
        }
    }

    @Nested
    class Beside_an_answer {

        @Test
        void a_comment_is_kept_as_it_was_written() {
            Browser browser = at("S");

            browser.form().with("S1", "3").with("S1.comment", "Deux\r\nlignes").press("stay");

            assertThat(browser.text()).contains(">Deux\nlignes</textarea>");
            browser.form().with("S2", "1").press("stay");
            assertThat(browser.status()).isEqualTo(200);
        }

        @Test
        void a_comment_that_is_too_long_is_told_and_nothing_is_lost() {
            Browser browser = at("S");

            browser.form().with("S1", "3").with("S1.comment", "x".repeat(2_001)).press("stay");

            assertThat(browser.status()).isEqualTo(422);
            assertThat(browser.text()).contains("2000 caractères au plus", "x".repeat(2_001));
        }

        @Test
        void the_lowest_answer_has_nothing_to_show() {
            Browser browser = at("S");

            browser.form().with("S1", "0").with("S1.shown", "1").press("stay");

            assertThat(browser.text()).doesNotContainPattern("name=\"S1.shown\" value=\"1\"[^>]*checked");
        }

        @Test
        void lines_of_free_text_are_no_change_by_themselves() {
            Browser browser = at("N");
            browser.form()
                    .with("N2", "rag")
                    .with("N3", "Une idée\r\nen deux lignes")
                    .press("stay");
            Browser other = beside(browser);

            other.form().with("N6", "b1").press("stay");

            assertThat(other.status()).isEqualTo(200);
            assertThat(other.text()).contains("Une idée\nen deux lignes</textarea>");
        }
    }

    @Nested
    class The_way_on {

        @Test
        void goes_from_the_overview_straight_to_an_open_question_and_back() {
            Browser browser = at("S");
            browser.form().with("S1", "3").press("review");
            assertThat(browser.path()).endsWith("/review");

            String question = browser.find("href=\"([^\"]*/questions/S\\?to=review#S2)\"");
            browser.open(question).form().with("S2", "2").press("review");

            assertThat(browser.path()).endsWith("/review");
            assertThat(browser.text()).doesNotContain("#S2\"");
        }

        @Test
        void keeps_leading_to_the_overview_after_a_wrong_answer() {
            Browser browser = at("C");
            browser.open(browser.path() + "?to=review");

            browser.form().with("C1", "123").press("review");

            assertThat(browser.status()).isEqualTo(422);
            assertThat(browser.text()).contains("Enregistrer et revenir au récapitulatif");
        }

        @Test
        void of_a_script_stays_on_the_page_and_brings_what_was_opened() {
            Browser browser = at("L");

            browser.form().with("L5", "t_bot").press("nowhere");

            assertThat(browser.status()).isEqualTo(200);
            assertThat(browser.text()).contains("id=\"L6\"").doesNotContain("id=\"more\"");
        }

        @Test
        void of_someone_who_comes_back_leads_to_where_they_were() {
            Browser browser = at("C");
            browser.form().with("C1", "unknown").press("stay");

            browser.open(home(browser));

            assertThat(browser.path()).endsWith("/questions/C");
        }
    }
}
