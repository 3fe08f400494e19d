/** Where a company stands among those like it: counted together, never fewer than ten. */
@NullMarked
@NamedInterface("peers")
package boussole.assessment.peers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
