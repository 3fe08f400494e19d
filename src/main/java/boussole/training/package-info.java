/** Courses and certifications that close gaps: the catalogue's, and those that a result asks for. */
@NullMarked
@ApplicationModule(
        displayName = "Training",
        allowedDependencies = {"kernel", "source", "questionnaire", "scoring"})
package boussole.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
