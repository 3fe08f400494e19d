/** Who the company is, as far as it told: number, name, size, sector, places. */
@NullMarked
@ApplicationModule(
        displayName = "Company",
        allowedDependencies = {"kernel", "identity"})
package boussole.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
