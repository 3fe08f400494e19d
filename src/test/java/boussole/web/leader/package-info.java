/** The leader's pages, used as a browser without scripts uses them. */
@NullMarked
package boussole.web.leader;

import org.jspecify.annotations.NullMarked;
