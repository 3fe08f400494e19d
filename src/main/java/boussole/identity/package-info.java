/** Who is acting: for now, whoever holds the capability token of an assessment. */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel"})
package boussole.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
