/** What tests share: the places a store can live in, and the list of what was skipped. */
@NullMarked
package boussole.support;

import org.jspecify.annotations.NullMarked;
