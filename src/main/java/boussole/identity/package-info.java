/** Who is acting: whoever holds the capability token of an assessment, or the key of the hub's team. */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel"})
package boussole.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
