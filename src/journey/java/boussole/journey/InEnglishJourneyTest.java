package boussole.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import boussole.journey.PreparedRuns.Run;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Someone who reads English better: the switch is on every page and loses neither place nor answer. */
@Journey
class InEnglishJourneyTest {

    private static void switchTo(Visitor visitor, String language) {
        visitor.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(language).setExact(true))
                .click();
    }

    @Test
    void the_switch_keeps_the_place_and_the_answer(Visitors visitors) {
        Run run = visitors.runs().started("full");
        Visitor leader = visitors.come(Manner.PHONE).open(run.resume()).open(run.at("/questions/S"));
        leader.page().locator("input[name='S1'][value='3']").check();
        assertThat(leader.page().locator("#S1 .sign")).hasText("Enregistré");

        switchTo(leader, "English");

        assertThat(leader.path()).isEqualTo(run.at("/questions/S"));
        assertThat(leader.page().locator("html")).hasAttribute("lang", "en");
        assertThat(leader.page().locator("input[name='S1'][value='3']")).isChecked();
        switchTo(leader, "Français");
        assertThat(leader.path()).isEqualTo(run.at("/questions/S"));
    }

    @Test
    void a_whole_run_goes_by_in_english(Visitors visitors) {
        Visitor leader = visitors.come(Manner.DESK).open("/");
        switchTo(leader, "English");
        Respondent respondent = new Respondent(leader);

        respondent.press("Start").answerEverything("Save and continue");
        leader.flawless("review");
        respondent.press("Submit and see the result");

        assertThat(leader.page().locator(".verdict h1")).containsText("of 5");
        leader.flawless("result");
    }
}
