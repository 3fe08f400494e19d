/** How answers become a scorecard, and why each point is there. Pure functions over records. */
@NullMarked
@ApplicationModule(
        displayName = "Scoring",
        allowedDependencies = {
            "kernel",
            "source",
            "questionnaire",
            "questionnaire :: answering",
            "questionnaire :: reading",
            "rulebook"
        })
package boussole.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
