/** The small checker of an allocation's certificate; it knows nothing of the solver. */
@NullMarked
@NamedInterface("checking")
package boussole.matching.allocation.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
