/** Who fits and why: needs read from answers, vetoes and contributions by rules, the affinity of every pair. */
@NullMarked
@NamedInterface("fitting")
package boussole.matching.fitting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
