/** The pages of the hub's team, seen over the wire. */
@NullMarked
package boussole.web.advisor;

import org.jspecify.annotations.NullMarked;
