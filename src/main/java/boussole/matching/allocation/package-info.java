/** The best allocation for everyone under capacities, proven; what any other pair would cost; whom to ask next. */
@NullMarked
@NamedInterface("allocation")
package boussole.matching.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
