package boussole.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The system's own browser, started once for all journeys; each test gets visitors of its own. */
final class Chromium implements ParameterResolver {

    private static final Path BROWSER = Path.of(System.getProperty("boussole.chromium", "/usr/bin/chromium"));
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The browser and what drives it, closed when the last test has ended. */
    private record Started(Playwright playwright, Browser browser) implements AutoCloseable {

        static Started now() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            BrowserType.LaunchOptions options =
                    new BrowserType.LaunchOptions().setExecutablePath(BROWSER).setArgs(ARGUMENTS);
            return new Started(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Started started = test.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Started.class, type -> Started.now(), Started.class);
        return test.getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(
                        Visitors.class,
                        type -> new Visitors(started.browser(), port(test), journey(test)),
                        Visitors.class);
    }

    private static int port(ExtensionContext test) {
        return Integer.parseInt(
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** The folder of its pictures: ExpressOnAPhoneJourneyTest is {@code express-on-a-phone}. */
    private static String journey(ExtensionContext test) {
        Class<?> outermost = test.getRequiredTestClass();
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return outermost
                .getSimpleName()
                .replace("JourneyTest", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
