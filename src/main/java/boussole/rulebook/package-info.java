/** The one door to Drools: facts in, findings out. Deterministic; the libraries stay inside. */
@NullMarked
@ApplicationModule(
        displayName = "Rulebook",
        allowedDependencies = {"kernel", "source"})
package boussole.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
