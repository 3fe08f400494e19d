/** What would change the result: the few answers that would move a company up one level. */
@NullMarked
@NamedInterface("projection")
package boussole.scoring.projection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
