package boussole.journey.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import boussole.journey.PreparedRuns;
import boussole.journey.PreparedRuns.Run;
import boussole.journey.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A page of questions as someone uses it. */
record QuestionPage(Visitor visitor, Run run, String group) {

    /** Opened with the personal link. */
    static QuestionPage opened(Visitor visitor, Run run, String group) {
        visitor.open(run.resume());
        return new QuestionPage(visitor, run, group).again();
    }

    QuestionPage again() {
        visitor.open(run.at("/questions/" + group));
        return this;
    }

    Page page() {
        return visitor.page();
    }

    /** The option of a question that has this key. */
    Locator option(String question, String key) {
        return page().locator("input[name='" + question + "'][value='" + key + "']");
    }

    QuestionPage choose(String question, String key) {
        option(question, key).check();
        return this;
    }

    /** What is said about saving this question. */
    Locator sign(String question) {
        return page().locator("#" + question + " .sign");
    }

    Locator trouble() {
        return page().locator(".trouble");
    }

    Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    QuestionPage waitUntilSaved(String question) {
        assertThat(sign(question)).hasText("Enregistré");
        return this;
    }

    /** The answer that the service holds; empty where there is none. */
    static String held(PreparedRuns runs, Run run, String question) {
        return runs.api()
                .get("/api/assessments/" + run.id(), "Authorization", "Bearer " + run.token())
                .at("/answers/" + question);
    }
}
