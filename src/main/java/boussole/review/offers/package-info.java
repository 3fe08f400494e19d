/** What a company is shown: the offers that fit it, those proposed to it, and why not the others. */
@NullMarked
@NamedInterface("offers")
package boussole.review.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
