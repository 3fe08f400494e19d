/** Boussole: the self-assessment and matching engine of a regional AI hub. */
@NullMarked
package boussole;

import org.jspecify.annotations.NullMarked;
