package boussole.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ten minutes on a phone: from the first page to a first idea of the level. */
@Journey
class ExpressOnAPhoneJourneyTest {

    @Test
    void a_leader_gets_a_first_idea_and_is_told_that_it_is_one(Visitors visitors) {
        Visitor leader = visitors.come(Manner.PHONE);
        Respondent respondent = new Respondent(leader.open("/").flawless("start"));

        respondent.press("Commencer").answerPage();
        leader.flawless("answering");
        respondent.answerEverything("Enregistrer et continuer");
        assertThat(leader.path()).endsWith("/review");
        leader.flawless("review");
        respondent.press("Remettre et voir le résultat");

        assertThat(leader.path()).endsWith("/result");
        assertThat(leader.page().locator(".verdict h1")).containsText("sur 5");
        assertThat(leader.page().locator(".verdict")).containsText("ne dépasse pas le niveau 3");
        leader.flawless("result");
    }
}
