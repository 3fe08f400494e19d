/** The result on paper, for the leader. */
@NullMarked
package boussole.web.leader.report;

import org.jspecify.annotations.NullMarked;
