/** Runs of the matching over HTTP, seen over the wire. */
@NullMarked
package boussole.web.api.matching;

import org.jspecify.annotations.NullMarked;
