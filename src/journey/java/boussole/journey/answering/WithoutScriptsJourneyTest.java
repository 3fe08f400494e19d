package boussole.journey.answering;

import static boussole.journey.answering.QuestionPage.held;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import boussole.journey.Journey;
import boussole.journey.Manner;
import boussole.journey.PreparedRuns.Run;
import boussole.journey.Visitors;
import org.junit.jupiter.api.Test;

/** Everything about answering works in a browser that runs no script. */
@Journey
class WithoutScriptsJourneyTest {

    private static QuestionPage opened(Visitors visitors, Run run, String group) {
        return QuestionPage.opened(visitors.come(Manner.PHONE.withoutScripts()), run, group);
    }

    @Test
    void the_button_saves_the_page_and_shows_what_it_opens(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = opened(visitors, run, "L");

        page.choose("L2", "3").choose("L5", "t_bot");
        page.button("Enregistrer et continuer").click();

        assertThat(page.page().locator("#more")).isFocused();
        assertThat(page.page().locator("#L6")).isVisible();
        page.visitor().flawless("opened");
        page.button("Enregistrer et continuer").click();
        assertThat(held(visitors.runs(), run, "L2")).isEqualTo("3");
    }

    @Test
    void what_can_be_added_appears_with_the_answer(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = opened(visitors, run, "S");
        assertThat(page.page().locator("input[name='S1.shown']")).isHidden();

        page.choose("S1", "0");
        assertThat(page.page().locator("input[name='S1.shown']")).isHidden();
        page.choose("S1", "3");

        assertThat(page.page().locator("input[name='S1.shown']")).isVisible();
        page.page().locator("#S1 summary").click();
        page.page().locator("textarea[name='S1.comment']").fill("Deux\nlignes");
        page.button("Récapitulatif").click();
        page.again();
        assertThat(page.page().locator("textarea[name='S1.comment']")).hasValue("Deux\nlignes");
    }

    @Test
    void a_wrong_answer_is_told_first_and_leads_to_its_place(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = opened(visitors, run, "C");

        page.page().locator("input[name='C1']").fill("123");
        page.button("Enregistrer et continuer").click();

        assertThat(page.page().locator("#errors")).isFocused();
        page.page().locator("#errors a").click();
        assertThat(page.page().locator("input[name='C1']")).isInViewport();
        page.visitor().picture("refused");
    }

    @Test
    void the_other_device_s_answer_is_told_and_decided(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage phone = opened(visitors, run, "S");
        QuestionPage desk = opened(visitors, run, "S");
        desk.choose("S1", "3");
        desk.button("Enregistrer et continuer").click();

        phone.choose("S1", "1");
        phone.button("Enregistrer et continuer").click();
        assertThat(held(visitors.runs(), run, "S1")).isEqualTo("3");
        phone.button("Garder ma réponse").click();

        assertThat(held(visitors.runs(), run, "S1")).isEqualTo("1");
    }
}
