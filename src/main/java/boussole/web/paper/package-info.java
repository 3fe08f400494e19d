/** Results handed out on paper: printed away from the event loop, a few at a time. */
@NullMarked
package boussole.web.paper;

import org.jspecify.annotations.NullMarked;
