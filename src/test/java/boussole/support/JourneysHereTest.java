package boussole.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Says in one line of the build's end why the journeys with a real browser did not run, where they did not. */
class JourneysHereTest {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");

    @Test
    void journeys_run_wherever_there_is_a_browser() {
        assumeTrue(Files.exists(BROWSER), "no " + BROWSER + " (Debian's chromium): no browser journey was run");

        assertThat(Thread.currentThread().getContextClassLoader().getResource("boussole/journey/Journey.class"))
                .as("the profile \"journeys\" has compiled them")
                .isNotNull();
    }
}
