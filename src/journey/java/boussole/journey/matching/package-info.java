/** The way from needs to proposals. */
@NullMarked
package boussole.journey.matching;

import org.jspecify.annotations.NullMarked;
