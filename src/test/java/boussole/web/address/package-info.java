/** Where the world finds this service. */
@NullMarked
package boussole.web.address;

import org.jspecify.annotations.NullMarked;
