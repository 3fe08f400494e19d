/** The work of a run: needs and offers in, proven proposals out. */
@NullMarked
package boussole.review.making;

import org.jspecify.annotations.NullMarked;
