/** What a result page puts together. */
@NullMarked
package boussole.web.leader.result;

import org.jspecify.annotations.NullMarked;
