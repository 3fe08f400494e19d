/** The questions, page by page, and the last look before submitting. */
@NullMarked
package boussole.web.leader.answering;

import org.jspecify.annotations.NullMarked;
