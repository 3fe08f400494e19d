/** A scorecard as people and programs read it, in one language. */
@NullMarked
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {
            "kernel",
            "questionnaire",
            "questionnaire :: answering",
            "scoring",
            "scoring :: policy",
            "scoring :: projection"
        })
package boussole.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
