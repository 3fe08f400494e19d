/** Questionnaires as files: YAML in, checked values out, or every fault with its place. */
@NullMarked
@NamedInterface("reading")
package boussole.questionnaire.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
