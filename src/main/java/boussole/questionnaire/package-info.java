/** What is asked: editions of questionnaires as data, and what an answer may be. Pure functions over records. */
@NullMarked
@ApplicationModule(
        displayName = "Questionnaire",
        allowedDependencies = {"kernel", "source"})
package boussole.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
