/** HTTP in, HTML and JSON out, nothing else: no decision of the domain is taken here. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {
            "kernel",
            "source",
            "questionnaire",
            "questionnaire :: answering",
            "scoring",
            "scoring :: policy",
            "scoring :: projection",
            "scoring :: comparison",
            "library",
            "identity",
            "company",
            "mail",
            "assessment",
            "assessment :: peers",
            "assessment :: sharing",
            "matching",
            "matching :: allocation",
            "matching :: fitting",
            "matching :: vocabulary",
            "review",
            "review :: offers",
            "directory",
            "report",
            "report :: radar",
            "report :: document",
            "training",
            "matching",
            "directory",
            "directory :: profile",
            "directory :: tables"
        })
package boussole.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
