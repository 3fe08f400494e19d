/** The pages of the hub's team. */
@NullMarked
package boussole.web.advisor;

import org.jspecify.annotations.NullMarked;
