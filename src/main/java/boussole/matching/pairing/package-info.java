/** Needs and offers in numbers, side by side: the facts and conclusions of the rules of matching. */
@NullMarked
package boussole.matching.pairing;

import org.jspecify.annotations.NullMarked;
