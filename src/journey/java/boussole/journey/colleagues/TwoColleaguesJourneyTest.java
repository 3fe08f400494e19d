package boussole.journey.colleagues;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import boussole.journey.Device;
import boussole.journey.Journey;
import boussole.journey.Manner;
import boussole.journey.PreparedRuns.Run;
import boussole.journey.Visitor;
import boussole.journey.Visitors;
import boussole.kernel.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A lead and two colleagues: invited, heard together, and shown to each other only where both agree. */
@Journey
class TwoColleaguesJourneyTest {

    private static final String WELL_ADVANCED = "03-eti-avancee";

    @Test
    void a_colleague_is_invited_with_the_keyboard_alone_and_the_link_is_shown_once(Visitors visitors) {
        Run run = visitors.runs().submitted(WELL_ADVANCED);
        Visitor lead = visitors.come(Manner.DESK).open(run.resume()).open(run.at("/colleagues"));
        lead.flawless("nobody");

        focus(lead, "SELECT");
        lead.page().keyboard().press("ArrowDown");
        focus(lead, "BUTTON");
        lead.page().keyboard().press("Enter");

        assertThat(lead.page().locator("#link")).hasValue(java.util.regex.Pattern.compile(".*/r/[0-9a-f]{32}/.+"));
        assertThat(lead.page().locator(".colleagues li")).hasCount(1);
        assertThat(lead.page().locator(".colleagues li strong")).containsText("Informatique");
        lead.flawless("invited");

        lead.open(run.at("/colleagues"));
        assertThat(lead.page().locator("#link")).hasCount(0);
    }

    @Test
    void two_are_heard_together_and_one_alone_is_not(Visitors visitors) {
        Run run = visitors.runs().submitted(WELL_ADVANCED);
        Visitor lead = visitors.come(Manner.PHONE).open(run.resume());

        finished(visitors, run, "it", 1);
        lead.open(run.at("/colleagues"));
        assertThat(lead.page().locator(".findings, .spreads")).hasCount(0);
        assertThat(lead.page().getByText("n’est pas encore comptée")).isVisible();
        lead.flawless("one-alone");

        finished(visitors, run, "staff", 0);
        manners().forEach(manner -> {
            Visitor again = visitors.come(manner).open(run.resume()).open(run.at("/colleagues"));
            assertThat(again.page().locator(".findings li").first()).isVisible();
            again.page().locator("summary").first().click();
            again.flawless("spread");
        });
    }

    @Test
    void who_said_what_is_seen_once_both_agree_and_no_longer_when_one_takes_it_back(Visitors visitors) {
        Run run = visitors.runs().submitted(WELL_ADVANCED);
        Run copy = finished(visitors, run, "it", 1);
        Visitor lead = visitors.come(Manner.DESK).open(run.resume());
        Visitor colleague = visitors.come(Manner.PHONE).open(copy.resume()).open(copy.at("/sharing"));
        colleague.flawless("sharing-none");

        lead.open(run.at("/colleagues/" + copy.id()));
        assertThat(lead.path()).endsWith("/colleagues");
        button(lead, "Proposer de nous montrer nos réponses").click();
        colleague.page().reload();
        assertThat(colleague.page().getByRole(AriaRole.STATUS)).containsText("propose de vous montrer");
        colleague.flawless("sharing-offered");
        button(colleague, "Je suis d’accord pour montrer mes réponses").click();
        assertThat(colleague.page().locator(".beside")).not().hasCount(0);
        colleague.flawless("sharing-both");

        lead.page().reload();
        lead.page().getByText("Voir nos réponses côte à côte").click();
        manners()
                .forEach(manner -> visitors.come(manner)
                        .open(run.resume())
                        .open(run.at("/colleagues/" + copy.id()))
                        .flawless("compared"));

        button(colleague, "Ne plus montrer mes réponses").click();
        assertThat(colleague.page().locator(".beside")).hasCount(0);
        lead.page().reload();
        assertThat(lead.path()).endsWith("/colleagues");
    }

    @Test
    void everything_works_without_scripts(Visitors visitors) {
        Run run = visitors.runs().submitted(WELL_ADVANCED);
        Visitor lead =
                visitors.come(Manner.PHONE.withoutScripts()).open(run.resume()).open(run.at("/colleagues"));

        button(lead, "Créer un lien").click();

        assertThat(lead.page().locator("#link")).isVisible();
        assertThat(lead.page().locator("[data-copies]")).isHidden();
        lead.flawless("without-scripts");
    }

    private static Run finished(Visitors visitors, Run lead, String role, int answer) {
        return visitors.runs().finishing(visitors.runs().colleague(lead, role), answer);
    }

    private static Stream<Manner> manners() {
        return Stream.of(Device.PHONE, Device.DESK)
                .flatMap(device -> Stream.of(
                        new Manner(device, ColorScheme.LIGHT, Language.FR, true),
                        new Manner(device, ColorScheme.DARK, Language.EN, true)));
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void focus(Visitor visitor, String tag) {
        for (int presses = 0; presses < 20; presses++) {
            visitor.page().keyboard().press("Tab");
            if (tag.equals(visitor.page().evaluate("() => document.activeElement.tagName"))) {
                return;
            }
        }
        assertThat(tag).as("never reached by Tab").isEmpty();
    }
}
