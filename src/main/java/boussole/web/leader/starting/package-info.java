/** Where a leader arrives: what it is, express or full, and the way back in by link. */
@NullMarked
package boussole.web.leader.starting;

import org.jspecify.annotations.NullMarked;
