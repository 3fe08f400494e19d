/** What the territory offers to one company. */
@NullMarked
package boussole.web.leader.offers;

import org.jspecify.annotations.NullMarked;
