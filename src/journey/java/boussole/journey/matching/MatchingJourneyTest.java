package boussole.journey.matching;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.journey.Journey;
import boussole.journey.Manner;
import boussole.journey.PreparedRuns.Run;
import boussole.journey.Visitor;
import boussole.journey.Visitors;
import boussole.web.RunningService;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@Journey
class MatchingJourneyTest {

    @Test
    void the_team_starts_a_run_follows_it_publishes_it_and_a_leader_reads_why(Visitors visitors) {
        Run company = visitors.runs().submitted("03-eti-avancee");
        Visitor advisor = entered(visitors);

        button(advisor, "Lancer un appariement").click();
        Page page = advisor.page();
        PlaywrightAssertions.assertThat(page.locator("#main .tag").first()).hasText("prêt");
        PlaywrightAssertions.assertThat(page.locator("#main")).containsText("Vérifié");
        button(advisor, "Publier ces propositions").click();
        PlaywrightAssertions.assertThat(page.locator("#main .tag").first()).hasText("publié");

        Visitor leader = visitors.come(Manner.PHONE).open(company.resume()).open(company.at("/result"));
        leader.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clubs, experts et aides pour vous"))
                .click();
        assertThat(leader.path()).isEqualTo(company.at("/offers"));
        PlaywrightAssertions.assertThat(
                        leader.page().locator("#proposed .offers > li").first())
                .isVisible();
        leader.page().locator("#proposed summary").first().press("Enter");
        PlaywrightAssertions.assertThat(
                        leader.page().locator("#proposed .why li").first())
                .isVisible();
    }

    @Test
    void who_has_not_the_key_stays_before_the_door(Visitors visitors) {
        Visitor visitor = visitors.come(Manner.DESK).open("/advisor");

        assertThat(visitor.path()).isEqualTo("/advisor/key");
        visitor.page().fill("#key", "not the key");
        visitor.page().click("main button[type=submit]");

        PlaywrightAssertions.assertThat(visitor.page().locator("#key-error"))
                .hasText("Ce n’est pas la clé de l’équipe.");
    }

    @Test
    void a_run_is_followed_without_scripts_too(Visitors visitors) {
        visitors.runs().submitted("02-pme-equipee-sans-regle");
        Visitor advisor = entered(visitors, Manner.DESK.withoutScripts());

        button(advisor, "Lancer un appariement").click();

        PlaywrightAssertions.assertThat(advisor.page().locator("#main .tag").first())
                .hasText("prêt", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
    }

    private static Visitor entered(Visitors visitors) {
        return entered(visitors, Manner.DESK);
    }

    private static Visitor entered(Visitors visitors, Manner manner) {
        Visitor advisor = visitors.come(manner).open("/advisor");
        advisor.page().fill("#key", RunningService.STAFF_KEY);
        advisor.page().click("main button[type=submit]");
        assertThat(advisor.path()).isEqualTo("/advisor");
        return advisor;
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
