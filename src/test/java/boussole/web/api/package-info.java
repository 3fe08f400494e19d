/** The API, called as a program calls it. */
@NullMarked
package boussole.web.api;

import org.jspecify.annotations.NullMarked;
