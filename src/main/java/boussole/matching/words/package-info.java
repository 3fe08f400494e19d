/** What a need and a profile say in their own words, and which words they share, in French and English. */
@NullMarked
package boussole.matching.words;

import org.jspecify.annotations.NullMarked;
