/** How the hub's team is known at the edge. */
@NullMarked
package boussole.web.staff;

import org.jspecify.annotations.NullMarked;
