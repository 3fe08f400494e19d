/** Those who answer beside the leader. */
@NullMarked
package boussole.web.leader.colleagues;

import org.jspecify.annotations.NullMarked;
