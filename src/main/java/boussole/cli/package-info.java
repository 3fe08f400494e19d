/** The same core from the command line, without a server. */
@NullMarked
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "kernel",
            "source",
            "questionnaire",
            "questionnaire :: answering",
            "scoring",
            "scoring :: policy",
            "scoring :: projection",
            "library",
            "matching :: allocation",
            "matching :: checking",
            "matching :: json",
            "matching :: problem",
            "matching :: fitting",
            "matching :: vocabulary",
            "report",
            "matching",
            "directory",
            "embedded",
            "identity",
            "directory :: profile",
            "directory :: tables"
        })
package boussole.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
