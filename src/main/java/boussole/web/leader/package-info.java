/** The pages on which a company's leader takes the assessment and reads its result. */
@NullMarked
package boussole.web.leader;

import org.jspecify.annotations.NullMarked;
