@NullMarked
package boussole.web.api.directory;

import org.jspecify.annotations.NullMarked;
