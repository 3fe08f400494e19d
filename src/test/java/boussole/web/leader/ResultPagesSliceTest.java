package boussole.web.leader;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.web.RunningService;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
@DisplayName("The result page")
class ResultPagesSliceTest {

    @LocalServerPort
    private int port;

    private Browser result;

    @BeforeEach
    void submit_a_run_with_one_dimension_told() {
        result = submitted("S", Map.of("S1", "3", "S2", "2", "S3", "3", "S4", "2"));
    }

    private Browser submitted(String dimension, Map<String, String> answers) {
        Browser browser = new Browser(port);
        browser.form().with("mode", "full").send();
        String home = browser.path().replaceAll("/questions/.*", "");
        browser.open(home + "/questions/" + dimension);
        Browser.Form form = browser.form();
        answers.forEach(form::with);
        form.press("stay");
        browser.open(home + "/review").form().send();
        return browser;
    }

    @Test
    void tells_the_level_and_its_reason_first_and_only_then_what_could_change() {
        assertThat(result.text().indexOf("class=\"scale\"")).isPositive();
        assertThat(result.text().indexOf("class=\"scale\""))
                .isLessThan(result.text().indexOf("id=\"way-up\""));
        assertThat(result.text().indexOf("id=\"way-up\""))
                .isLessThan(result.text().indexOf("id=\"dimensions\""));
        assertThat(result.text().indexOf("id=\"dimensions\""))
                .isLessThan(result.text().indexOf("id=\"roadmap\""));
    }

    @Nested
    class a_change {

        @Test
        void of_the_way_up_is_ticked_at_first() {
            assertThat(result.find("(<input type=\"checkbox\" name=\"try\"[^>]*>)"))
                    .contains("checked");
            assertThat(result.text()).contains("Vous passeriez au niveau");
        }

        @Test
        void can_be_tried_alone_and_the_rules_say_what_it_would_do() {
            result.open(result.path() + "?tried=1&try=S2");

            assertThat(result.find("(<input type=\"checkbox\" name=\"try\" value=\"S2\"[^>]*>)"))
                    .contains("checked");
            assertThat(result.find("class=\"after\">([^<]+)<")).isEqualTo("10,31");
            assertThat(result.text()).contains("au lieu de 9,38<");
        }

        @Test
        void is_not_made_where_none_is_ticked() {
            result.open(result.path() + "?tried=1");

            assertThat(result.text())
                    .contains("Rien n’est coché")
                    .doesNotContain("Projeté</th>")
                    .doesNotContain("radar-projected");
        }

        @Test
        void that_nobody_offers_changes_nothing() {
            result.open(result.path() + "?tried=1&try=Z9&try=%3Cscript%3E");

            assertThat(result.status()).isEqualTo(200);
            assertThat(result.text()).doesNotContain("<script>");
        }
    }

    @Test
    void shows_the_scores_as_a_picture_beside_a_table_of_the_same_figures() {
        assertThat(result.text()).contains("<svg").contains("class=\"radar\"").contains("62,5</td>");
    }

    @Test
    void opens_each_score_to_the_questions_behind_it() {
        assertThat(result.text())
                .contains("id=\"dimension-S\"")
                .contains("Moyenne pondérée")
                .contains("poids 3 · question S1");
    }

    @Test
    void dates_each_stage_of_the_roadmap() {
        assertThat(result.text()).containsPattern("D’ici au \\d{1,2}e?r? [a-zéû]+ 20\\d\\d");
    }

    @Test
    void proposes_trainings_with_the_gap_they_close_and_says_which_are_made_up() {
        Browser weakInSkills = submitted("H", Map.of("H1", "0", "H2", "0"));

        assertThat(weakInSkills.find("(<section id=\"courses\".*?</section>)"))
                .contains("fictif")
                .containsPattern("\\d+ h · ");
    }

    @Test
    void says_that_there_are_too_few_others_to_compare_with() {
        assertThat(result.text()).contains("Il faut au moins 10 autres entreprises");
    }
}
