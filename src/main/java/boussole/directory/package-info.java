/** Clubs, experts, partners, trainings and public schemes of a territory, and what they offer. */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {
            "kernel",
            "source",
            "questionnaire",
            "identity",
            "library",
            "matching",
            "matching :: fitting",
            "matching :: vocabulary"
        })
package boussole.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
