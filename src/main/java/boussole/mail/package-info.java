/** Letters to people, over a mail server where one is configured. */
@NullMarked
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"kernel"})
package boussole.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
