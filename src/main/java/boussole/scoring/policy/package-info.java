/** What a hub team decides as data: gates, caps, advice and pointers, and the facts and conclusions of the rules. */
@NullMarked
@NamedInterface("policy")
package boussole.scoring.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
