package boussole.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;

/** One person before one browser. */
public final class Visitor {

    private final Page page;
    private final String site;
    private final Manner manner;
    private final Path pictures;
    private final Flaws flaws;

    Visitor(Page page, String site, Manner manner, Path pictures) {
        this.page = page;
        this.site = site;
        this.manner = manner;
        this.pictures = pictures;
        this.flaws = Flaws.watching(page, site);
    }

    /** The browser's page, for everything that this type has no word for. */
    public Page page() {
        return page;
    }

    /** The same person in a second tab of the same browser. */
    public Visitor newTab() {
        return new Visitor(page.context().newPage(), site, manner, pictures);
    }

    /** @param address a path here, or a whole link */
    public Visitor open(String address) {
        page.navigate(address(address));
        return this;
    }

    /** The whole address of a path here. */
    public String address(String path) {
        return path.startsWith("http") ? path : site + path;
    }

    /** Without the host and the query. */
    public String path() {
        return URI.create(page.url()).getPath();
    }

    public Visitor goOffline() {
        page.context().setOffline(true);
        return this;
    }

    public Visitor goOnline() {
        page.context().setOffline(false);
        return this;
    }

    /** Keeps a picture of the whole page as {@code target/screenshots/<journey>/<name>-<width>-<theme>-<lang>.png}. */
    public Visitor picture(String name) {
        settle();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(pictures.resolve(name + "-" + manner.written() + ".png")));
        return this;
    }

    /**
     * Keeps a picture, then fails unless the page is in order: WCAG 2.2 AA as far as axe sees, nothing to scroll
     * sideways, nothing on the console, nothing asked of another host.
     */
    public Visitor flawless(String name) {
        picture(name);
        assertThat(manner.scripts() ? flaws.all() : flaws.withoutScripts())
                .as("%s at %s, %s", name, page.url(), manner.written())
                .isEmpty();
        return this;
    }

    private void settle() {
        page.waitForLoadState(LoadState.LOAD);
        if (manner.scripts()) {
            page.evaluate("() => document.fonts.ready.then(() => true)");
        }
    }
}
