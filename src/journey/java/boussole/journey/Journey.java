package boussole.journey;

import boussole.web.RunningService;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that goes through the running service with a browser: its methods may ask for {@link Visitors}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningService
@ExtendWith(Chromium.class)
public @interface Journey {}
