@NullMarked
package boussole.web.development;

import org.jspecify.annotations.NullMarked;
