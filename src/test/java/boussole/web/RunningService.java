package boussole.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a free port, with the embedded store in a folder of its own; one for all tests that ask. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = boussole.Boussole.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = RunningService.OwnFolder.class)
public @interface RunningService {

    /** The key of the hub's team in this service. */
    String STAFF_KEY = "the-staff-key-of-a-service-under-test";

    /** A new folder for the store, whatever the environment says. */
    final class OwnFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                String folder = Files.createTempDirectory("boussole-web").toString();
                Map<String, Object> ours = Map.of(
                        "MONGODB_URI",
                        "",
                        "BOUSSOLE_DATA",
                        folder,
                        "boussole.staff-key",
                        STAFF_KEY,
                        "boussole.peers.kept",
                        "0s");
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own-folder", ours));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
