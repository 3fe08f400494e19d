/** The words in which needs and offers are told, in both languages, and the map of who is whose neighbour. */
@NullMarked
@NamedInterface("vocabulary")
package boussole.matching.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
