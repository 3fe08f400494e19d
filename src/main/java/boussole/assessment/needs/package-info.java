/** What companies said they need, as matching reads it. */
@NullMarked
@NamedInterface("needs")
package boussole.assessment.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
