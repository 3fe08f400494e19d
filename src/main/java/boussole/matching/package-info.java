/** Which offers fit a company's need, and why; the best allocation for everyone; why not another. Pure functions. */
@NullMarked
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {"kernel", "source", "rulebook"})
package boussole.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
