package boussole.journey.answering;

import static boussole.journey.answering.QuestionPage.held;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import boussole.journey.Journey;
import boussole.journey.Manner;
import boussole.journey.PreparedRuns.Run;
import boussole.journey.Visitors;
import org.junit.jupiter.api.Test;

/** One assessment open in two places: neither writes over the other unnoticed. */
@Journey
class TwoDevicesJourneyTest {

    @Test
    void what_was_begun_on_the_phone_goes_on_at_the_desk(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage phone = QuestionPage.opened(visitors.come(Manner.PHONE), run, "C");
        phone.page().locator("select[name='C2']").selectOption("21");
        phone.waitUntilSaved("C2");

        QuestionPage desk = QuestionPage.opened(visitors.come(Manner.DESK), run, "C");

        assertThat(desk.page().locator("select[name='C2']")).hasValue("21");
        desk.choose("C4", "ceo").waitUntilSaved("C4");
        phone.choose("C6", "ind").waitUntilSaved("C6");
        assertThat(phone.option("C4", "ceo")).isChecked();
        assertThat(phone.page().getByRole(com.microsoft.playwright.options.AriaRole.STATUS))
                .containsText("Des réponses données ailleurs");
    }

    @Test
    void the_same_question_answered_twice_is_told_and_decided(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage phone = QuestionPage.opened(visitors.come(Manner.PHONE), run, "S");
        QuestionPage desk = QuestionPage.opened(visitors.come(Manner.DESK), run, "S");
        desk.choose("S1", "3").waitUntilSaved("S1");

        phone.choose("S1", "1");

        assertThat(phone.page().locator("#S1 .error")).containsText("une autre réponse a été enregistrée ailleurs");
        assertThat(held(visitors.runs(), run, "S1")).isEqualTo("3");
        phone.visitor().flawless("conflict");
        phone.button("Garder ma réponse").click();
        phone.waitUntilSaved("S1");
        assertThat(phone.page().locator("#S1 .error p")).hasCount(0);
        assertThat(held(visitors.runs(), run, "S1")).isEqualTo("1");
    }

    @Test
    void the_other_answer_can_be_taken_instead(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage phone = QuestionPage.opened(visitors.come(Manner.PHONE), run, "S");
        QuestionPage desk = QuestionPage.opened(visitors.come(Manner.DESK), run, "S");
        desk.choose("S1", "3").waitUntilSaved("S1");
        phone.choose("S1", "1");

        phone.page().getByText("Prendre l’autre").click();

        assertThat(phone.option("S1", "3")).isChecked();
        assertThat(phone.page().locator("#S1 .error p")).hasCount(0);
        assertThat(held(visitors.runs(), run, "S1")).isEqualTo("3");
    }

    @Test
    void a_tab_that_is_looked_at_again_shows_what_the_other_one_said(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage first = QuestionPage.opened(visitors.come(Manner.DESK), run, "S");
        QuestionPage second = new QuestionPage(first.visitor().newTab(), run, "S").again();
        second.choose("S1", "3").waitUntilSaved("S1");

        first.page().dispatchEvent("html", "visibilitychange");

        assertThat(first.option("S1", "3")).isChecked();
        first.choose("S1", "2").waitUntilSaved("S1");
        assertThat(held(visitors.runs(), run, "S1")).isEqualTo("2");
    }

    @Test
    void a_proof_and_a_comment_added_on_one_side_are_not_lost_by_the_other(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage phone = QuestionPage.opened(visitors.come(Manner.PHONE), run, "S");
        phone.choose("S1", "3").waitUntilSaved("S1");
        QuestionPage desk = QuestionPage.opened(visitors.come(Manner.DESK), run, "S");
        desk.page().locator("input[name='S1.shown']").check();
        desk.page().locator("#S1 summary").click();
        desk.page().locator("textarea[name='S1.comment']").fill("Vu en comité de direction");
        desk.page().locator("textarea[name='S1.comment']").blur();
        desk.waitUntilSaved("S1");

        phone.choose("S1", "2");

        assertThat(phone.page().locator("#S1 .error p").first()).isVisible();
        desk.again();
        assertThat(desk.option("S1", "3")).isChecked();
        assertThat(desk.page().locator("input[name='S1.shown']")).isChecked();
        assertThat(desk.page().locator("textarea[name='S1.comment']")).hasValue("Vu en comité de direction");
    }
}
