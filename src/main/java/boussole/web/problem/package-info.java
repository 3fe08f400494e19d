/** Everything that can go wrong, told in one place: RFC 9457 for programs, a page for people. */
@NullMarked
package boussole.web.problem;

import org.jspecify.annotations.NullMarked;
