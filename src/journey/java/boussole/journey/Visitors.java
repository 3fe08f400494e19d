package boussole.journey;

import boussole.web.ApiClient;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the people of one test, each with a browser of their own that knows nothing of the others. */
public final class Visitors implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Browser browser;
    private final int port;
    private final Path pictures;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Visitors(Browser browser, int port, String journey) {
        this.browser = browser;
        this.port = port;
        this.pictures = PICTURES.resolve(journey);
    }

    /** Someone new, at a blank page. */
    public Visitor come(Manner manner) {
        BrowserContext context = browser.newContext(manner.context());
        contexts.add(context);
        context.addCookies(List.of(
                new Cookie("lang", manner.language().tag()).setUrl(site()).setSameSite(null)));
        return new Visitor(context.newPage(), site(), manner, pictures);
    }

    /** Where assessments are prepared without a browser. */
    public PreparedRuns runs() {
        return new PreparedRuns(ApiClient.of(port));
    }

    private String site() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
