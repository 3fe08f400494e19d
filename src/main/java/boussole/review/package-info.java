/** Runs of the matching for a whole territory: ordered, worked off, compared, published; and what comes of them. */
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "kernel",
            "source",
            "identity",
            "library",
            "company",
            "assessment",
            "assessment :: needs",
            "matching",
            "matching :: fitting",
            "matching :: allocation",
            "matching :: checking",
            "matching :: problem",
            "matching :: json",
            "directory"
        })
package boussole.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
