@NullMarked
package boussole.web.api.training;

import org.jspecify.annotations.NullMarked;
