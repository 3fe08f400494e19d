package boussole.journey.answering;

import static boussole.journey.answering.QuestionPage.held;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import boussole.journey.Journey;
import boussole.journey.Manner;
import boussole.journey.PreparedRuns.Run;
import boussole.journey.Visitor;
import boussole.journey.Visitors;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** The connection goes, the service fails, the browser dies: nothing is lost, and all of it is told. */
@Journey
class FailedSaveJourneyTest {

    private static final String POSTED = "**/questions/S";

    private static QuestionPage opened(Visitors visitors, Run run) {
        return QuestionPage.opened(visitors.come(Manner.PHONE), run, "S");
    }

    /** What happens to forms that are sent; pages are still fetched. */
    private static void whenSent(QuestionPage page, java.util.function.Consumer<Route> happens) {
        page.page().route(POSTED, route -> {
            if (route.request().method().equals("POST")) {
                happens.accept(route);
            } else {
                route.resume();
            }
        });
    }

    @Test
    void answers_given_in_a_tunnel_are_sent_when_it_ends(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = opened(visitors, run);
        page.visitor().goOffline();

        page.choose("S1", "3").choose("S2", "2");
        assertThat(page.trouble()).containsText("Pas de connexion");
        assertThat(page.sign("S1")).hasText("Gardé sur cet appareil");
        page.visitor().picture("offline");
        page.visitor().goOnline();

        page.waitUntilSaved("S1").waitUntilSaved("S2");
        assertThat(page.trouble()).isHidden();
        assertThat(held(visitors.runs(), run, "S1")).isEqualTo("3");
        assertThat(held(visitors.runs(), run, "S2")).isEqualTo("2");
    }

    @Test
    void a_service_that_is_away_for_a_moment_is_asked_again(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = opened(visitors, run);
        whenSent(page, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));

        page.choose("S1", "3");
        assertThat(page.trouble()).containsText("L’enregistrement ne passe pas");
        page.page().unroute(POSTED);

        page.waitUntilSaved("S1");
        assertThat(page.trouble()).isHidden();
        assertThat(held(visitors.runs(), run, "S1")).isEqualTo("3");
    }

    @Test
    void nobody_goes_on_while_something_is_not_saved(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = opened(visitors, run);
        page.visitor().goOffline();
        page.choose("S1", "3");

        page.button("Enregistrer et continuer").click();

        assertThat(page.trouble()).isFocused();
        assertThat(page.visitor().path()).endsWith("/questions/S");
        page.visitor().goOnline();
        page.waitUntilSaved("S1");
        page.button("Enregistrer et continuer").click();
        page.page().waitForURL("**/questions/A");
        assertThat(held(visitors.runs(), run, "S1")).isEqualTo("3");
    }

    @Test
    void a_browser_that_dies_shows_and_sends_what_it_could_not_save(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = opened(visitors, run);
        whenSent(page, Route::abort);
        page.choose("S1", "3");
        assertThat(page.trouble()).isVisible();
        page.page().close();

        QuestionPage later = new QuestionPage(page.visitor().newTab(), run, "S").again();

        later.waitUntilSaved("S1");
        assertThat(later.option("S1", "3")).isChecked();
        assertThat(held(visitors.runs(), run, "S1")).isEqualTo("3");
    }

    @Test
    void an_answer_that_arrived_while_its_receipt_was_lost_is_no_conflict(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = opened(visitors, run);
        whenSent(page, route -> {
            route.fetch();
            route.abort();
        });
        page.choose("S1", "3");
        assertThat(page.trouble()).isVisible();

        page.choose("S1", "2");
        page.page().unroute(POSTED);

        page.waitUntilSaved("S1");
        assertThat(page.page().locator("#S1 .error p")).hasCount(0);
        assertThat(held(visitors.runs(), run, "S1")).isEqualTo("2");
    }

    @Test
    void the_overview_sends_first_what_was_not_saved(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = opened(visitors, run);
        whenSent(page, Route::abort);
        page.choose("S1", "3");
        assertThat(page.trouble()).isVisible();
        page.page().unroute(POSTED);

        page.visitor().open(run.at("/review"));

        assertThat(page.page().locator("a[href$='#S2']")).isVisible();
        assertThat(page.page().locator("a[href$='#S1']")).hasCount(0);
    }

    @Test
    void nothing_stays_in_the_browser_once_everything_is_erased(Visitors visitors) {
        Run run = visitors.runs().started("full");
        QuestionPage page = opened(visitors, run);
        QuestionPage elsewhere = new QuestionPage(page.visitor().newTab(), run, "S").again();
        whenSent(page, Route::abort);
        page.choose("S1", "3");
        assertThat(page.trouble()).isVisible();

        elsewhere.visitor().open(run.at("/erasure"));
        elsewhere.button("Effacer définitivement").click();
        page.page().unroute(POSTED);
        page.choose("S1", "2");

        assertThat(page.trouble()).containsText("n’existe plus");
        assertThat(page.page().evaluate("() => localStorage.length")).isEqualTo(0);
    }

    @Test
    void an_answer_after_the_submission_is_told_with_the_way_to_the_result(Visitors visitors) {
        Run run = visitors.runs().started("express");
        QuestionPage page = opened(visitors, run);
        Visitor desk = visitors.come(Manner.DESK).open(run.resume()).open(run.at("/review"));
        desk.page().locator("#submission button").dblclick();
        desk.page().waitForURL("**/result");

        page.choose("S1", "3");

        assertThat(page.trouble()).containsText("remises entre-temps");
        page.page().getByText("Voir le résultat").click();
        page.page().waitForURL("**/result");
    }
}
