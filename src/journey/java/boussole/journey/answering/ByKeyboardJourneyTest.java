package boussole.journey.answering;

import static boussole.journey.answering.QuestionPage.held;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import boussole.journey.Journey;
import boussole.journey.Manner;
import boussole.journey.PreparedRuns.Run;
import boussole.journey.Visitors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answering with the keyboard alone: everything is reached, in order, and never under the bar. */
@Journey
class ByKeyboardJourneyTest {

    private static final String WHERE = "() => document.activeElement.name ?? document.activeElement.tagName";
    private static final String IN_SIGHT = "() => { const f = document.activeElement.closest('label') ??"
            + " document.activeElement; const box = f.getBoundingClientRect();"
            + " const bar = document.querySelector('.advancement').getBoundingClientRect();"
            + " return !f.closest('form') || (box.top >= bar.bottom - 1 && box.bottom <= innerHeight + 1); }";

    @Test
    void a_question_is_answered_proven_and_commented_without_a_mouse(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = QuestionPage.opened(visitors.come(Manner.DESK), run, "S");

        until(page, "S1");
        page.page().keyboard().press("ArrowDown");
        page.page().keyboard().press("ArrowDown");
        page.waitUntilSaved("S1");
        page.page().keyboard().press("Tab");
        page.page().keyboard().press("Space");
        page.page().keyboard().press("Tab");
        page.page().keyboard().press("Enter");
        page.page().keyboard().press("Tab");
        page.page().keyboard().type("Voir le compte rendu de mars");
        page.page().keyboard().press("Tab");
        page.waitUntilSaved("S1");

        assertThat(held(visitors.runs(), run, "S1")).isEqualTo("2");
        page.again();
        assertThat(page.page().locator("input[name='S1.shown']")).isChecked();
        assertThat(page.page().locator("textarea[name='S1.comment']")).hasValue("Voir le compte rendu de mars");
    }

    @Test
    void enter_in_a_field_saves_and_stays(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = QuestionPage.opened(visitors.come(Manner.DESK), run, "C");

        until(page, "C1");
        page.page().keyboard().type("552 081 317");
        page.page().keyboard().press("Enter");

        page.waitUntilSaved("C1");
        assertThat(page.visitor().path()).endsWith("/questions/C");
        assertThat(held(visitors.runs(), run, "C1")).isEqualTo("552081317");
    }

    @Test
    void what_has_the_focus_is_never_hidden(Visitors visitors) {
        Run run = visitors.runs().answered("03-eti-avancee");
        QuestionPage page = QuestionPage.opened(visitors.come(Manner.PHONE), run, "S");

        for (String key : List.of("Tab", "Shift+Tab")) {
            for (int step = 0; step < 40; step++) {
                page.page().keyboard().press(key);
                page.page().waitForFunction(IN_SIGHT);
            }
        }
    }

    private static void until(QuestionPage page, String name) {
        for (int step = 0; step < 30; step++) {
            page.page().keyboard().press("Tab");
            if (name.equals(page.page().evaluate(WHERE))) {
                return;
            }
        }
        throw new AssertionError("not reached by Tab: " + name);
    }
}
