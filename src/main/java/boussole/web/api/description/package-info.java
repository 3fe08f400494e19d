/** What the OpenAPI document says beyond what the handlers say themselves. */
@NullMarked
package boussole.web.api.description;

import org.jspecify.annotations.NullMarked;
