/** What only a developer's profile offers. */
@NullMarked
package boussole.web.development;

import org.jspecify.annotations.NullMarked;
