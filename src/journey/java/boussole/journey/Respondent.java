package boussole.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Someone who answers whatever a page asks, page after page, as a hand would do it. */
record Respondent(Visitor visitor) {

    private static final int MOST_PAGES = 30;

    /** Goes on until there is nothing more to answer: the overview is then before them. */
    Respondent answerEverything(String goOn) {
        for (int page = 0; page < MOST_PAGES && visitor.path().contains("/questions/"); page++) {
            answerPage();
            press(goOn);
        }
        return this;
    }

    /** Answers each question here, also those that an answer opens. */
    Respondent answerPage() {
        Locator questions = visitor.page().locator("fieldset.question");
        for (int i = 0; i < questions.count(); i++) {
            answer(questions.nth(i));
        }
        return this;
    }

    /** Presses what sends the page, and waits until another page is there. */
    Respondent press(String button) {
        visitor.page().evaluate("() => { window.before = true; }");
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        visitor.page().waitForFunction("() => !window.before && document.readyState === 'complete'");
        return this;
    }

    /** The third fact of a ladder, the first of a list of ticks, the first of a long list; nothing in a free field. */
    private static void answer(Locator question) {
        Locator ladder = question.locator(".options > .option:not(.aside) > input");
        if (ladder.count() > 0) {
            ladder.nth(ladder.first().getAttribute("type").equals("radio") ? Math.min(2, ladder.count() - 1) : 0)
                    .check();
        }
        List<Locator> lists = question.locator("select").all();
        lists.stream().limit(1).forEach(list -> list.selectOption(secondValue(list)));
    }

    private static String secondValue(Locator list) {
        return list.locator("option").nth(1).getAttribute("value");
    }
}
