/** The result as a file. */
@NullMarked
package boussole.web.api.report;

import org.jspecify.annotations.NullMarked;
