/** Who the company is, as far as it told: number, name, size, sector, places; and what a public register knows of it. */
@NullMarked
@ApplicationModule(
        displayName = "Company",
        allowedDependencies = {"kernel", "identity", "questionnaire", "questionnaire :: answering"})
package boussole.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
