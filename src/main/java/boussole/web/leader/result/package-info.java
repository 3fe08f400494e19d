/** What a leader reads at the end. */
@NullMarked
package boussole.web.leader.result;

import org.jspecify.annotations.NullMarked;
