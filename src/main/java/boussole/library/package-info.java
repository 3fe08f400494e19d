/** The questionnaires and rules in force, read from their folders, checked, compiled, swapped as one, and kept by hash. */
@NullMarked
@ApplicationModule(
        displayName = "Library",
        allowedDependencies = {
            "kernel",
            "source",
            "rulebook",
            "questionnaire",
            "questionnaire :: answering",
            "questionnaire :: reading",
            "matching :: fitting",
            "matching :: vocabulary",
            "scoring",
            "scoring :: policy"
        })
package boussole.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
