/** The facts behind a rule's conclusion, and what would have to change, in words. */
@NullMarked
package boussole.matching.telling;

import org.jspecify.annotations.NullMarked;
