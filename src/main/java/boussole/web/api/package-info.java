/** The HTTP API: JSON in, JSON out. */
@NullMarked
package boussole.web.api;

import org.jspecify.annotations.NullMarked;
