/** What a lead and a colleague allow each other to see. */
@NullMarked
@NamedInterface("sharing")
package boussole.assessment.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
