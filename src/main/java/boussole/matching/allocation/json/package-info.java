/** Problems, and what came of them, as JSON. */
@NullMarked
@NamedInterface("json")
package boussole.matching.allocation.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
