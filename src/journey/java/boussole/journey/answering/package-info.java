/** Answering, with everything that can come in between. */
@NullMarked
package boussole.journey.answering;

import org.jspecify.annotations.NullMarked;
