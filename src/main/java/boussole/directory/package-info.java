/** Clubs, experts, partners, trainings and public schemes: what a territory can offer to companies. */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {
            "kernel",
            "source",
            "questionnaire",
            "matching",
            "matching :: fitting",
            "matching :: vocabulary",
            "library",
            "identity",
            "training"
        })
package boussole.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
