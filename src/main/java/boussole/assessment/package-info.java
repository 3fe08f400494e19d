/** The life of one company's answers: started, answered by one or several, submitted, compared, erased. */
@NullMarked
@ApplicationModule(
        displayName = "Assessment",
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
            "company"
        })
package boussole.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
