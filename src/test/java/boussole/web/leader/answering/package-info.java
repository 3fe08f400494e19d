/** What forms say about questions. */
@NullMarked
package boussole.web.leader.answering;

import org.jspecify.annotations.NullMarked;
