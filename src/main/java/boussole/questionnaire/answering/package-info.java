/** Answers as they come in: checked against their questions, or refused with everything that is wrong. */
@NullMarked
@NamedInterface("answering")
package boussole.questionnaire.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
