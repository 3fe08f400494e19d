package boussole.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is not in order on the pages someone sees, each with its place. */
final class Flaws {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Page page;
    private final List<String> noticed = new ArrayList<>();

    private Flaws(Page page) {
        this.page = page;
    }

    /** Notices from now on what the console says and who is asked for what. */
    static Flaws watching(Page page, String site) {
        Flaws flaws = new Flaws(page);
        page.onConsoleMessage(flaws::hear);
        page.onPageError(error -> flaws.noticed.add("script error: " + error));
        page.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(site)) {
                flaws.noticed.add("asked of another host: " + request.url());
            }
        });
        return flaws;
    }

    List<String> all() {
        return Stream.of(noticed, sideways(), inaccessible())
                .flatMap(List::stream)
                .toList();
    }

    /** What can be told where the page runs no scripts. */
    List<String> withoutScripts() {
        return List.copyOf(noticed);
    }

    /** A page that is answered with an error is told on the console as well: that is no flaw of the page. */
    private void hear(ConsoleMessage message) {
        boolean theAnswerItself = message.text().startsWith("Failed to load resource: the server responded")
                && message.location().startsWith(page.url());
        if (message.type().equals("error") && !theAnswerItself) {
            noticed.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private List<String> sideways() {
        Object tooWide = page.evaluate("() => document.documentElement.scrollWidth > innerWidth"
                + " ? [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth)"
                + ".slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join(' | ') || 'something' : ''");
        return tooWide.equals("") ? List.of() : List.of("wider than the screen: " + tooWide);
    }

    private List<String> inaccessible() {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> told(rule, node)))
                        .toList();
    }

    private static String told(Rule rule, CheckedNode node) {
        return "axe " + rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary();
    }
}
