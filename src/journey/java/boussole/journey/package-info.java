/** What people do with a real browser, from the first page to the last. */
@NullMarked
package boussole.journey;

import org.jspecify.annotations.NullMarked;
