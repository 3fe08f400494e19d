/** Runs of the matching, and what they say to a company, over HTTP. */
@NullMarked
package boussole.web.api.matching;

import org.jspecify.annotations.NullMarked;
