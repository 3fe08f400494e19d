package boussole.journey.answering;

import static boussole.journey.answering.QuestionPage.held;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import boussole.journey.Journey;
import boussole.journey.Manner;
import boussole.journey.PreparedRuns.Run;
import boussole.journey.Visitors;
import org.junit.jupiter.api.Test;

/** Back, forward, reload and pressing twice do no harm anywhere on the way. */
@Journey
class BackAndReloadJourneyTest {

    @Test
    void each_page_shows_what_is_saved_whichever_way_one_comes(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = QuestionPage.opened(visitors.come(Manner.PHONE), run, "S");
        page.choose("S1", "3").waitUntilSaved("S1");
        page.button("Enregistrer et continuer").dblclick();
        page.page().waitForURL("**/questions/A");
        page.choose("A1", "2").waitUntilSaved("A1");

        page.page().goBack();
        assertThat(page.option("S1", "3")).isChecked();
        page.choose("S1", "2").waitUntilSaved("S1");
        page.page().goForward();
        assertThat(page.option("A1", "2")).isChecked();
        page.page().reload();
        assertThat(page.option("A1", "2")).isChecked();
        page.page().goBack();

        assertThat(page.option("S1", "2")).isChecked();
        assertThat(held(visitors.runs(), run, "S1")).isEqualTo("2");
        assertThat(held(visitors.runs(), run, "A1")).isEqualTo("2");
    }

    @Test
    void going_back_from_the_result_leads_to_it_again(Visitors visitors) {
        Run run = visitors.runs().answered("10-express-retenu");
        QuestionPage page = QuestionPage.opened(visitors.come(Manner.PHONE), run, "S");
        page.button("Récapitulatif").click();
        page.page().waitForURL("**/review");
        page.page().locator("#submission button").dblclick();
        page.page().waitForURL("**/result");

        page.page().goBack();
        page.page().waitForURL("**/result");
        page.page().reload();
        page.again();

        assertThat(page.visitor().path()).endsWith("/result");
    }

    @Test
    void progress_never_goes_back(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = QuestionPage.opened(visitors.come(Manner.PHONE), run, "L");
        page.choose("L5", "none").waitUntilSaved("L5");
        String before = page.page().locator("progress").getAttribute("value");

        page.choose("L5", "t_bot").choose("L5", "h_hr").waitUntilSaved("L5");

        assertThat(page.page().locator("#L7")).isVisible();
        assertThat(Integer.parseInt(page.page().locator("progress").getAttribute("value")))
                .isGreaterThanOrEqualTo(Integer.parseInt(before));
    }

    @Test
    void a_question_that_appears_moves_neither_the_page_nor_the_focus(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = QuestionPage.opened(visitors.come(Manner.PHONE), run, "L");
        page.option("L5", "t_bot").scrollIntoViewIfNeeded();
        Object before = page.option("L5", "t_bot").boundingBox().y;

        page.choose("L5", "t_bot").waitUntilSaved("L5");

        assertThat(page.page().locator("#L6")).isVisible();
        assertThat(page.option("L5", "t_bot")).isFocused();
        assertThat(page.option("L5", "t_bot").boundingBox().y).isEqualTo(before);
        assertThat(page.page().locator(".told")).containsText("D’autres questions apparaissent plus bas.");
    }
}
