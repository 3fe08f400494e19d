/** The insert-only part of DRL: read, checked against an allow-list, and not compiled here. */
@NullMarked
package boussole.rulebook.drl;

import org.jspecify.annotations.NullMarked;
