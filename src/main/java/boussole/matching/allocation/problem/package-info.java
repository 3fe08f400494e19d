/** An allocation problem: companies, offers, pairs, and what is weighed. */
@NullMarked
@NamedInterface("problem")
package boussole.matching.allocation.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
