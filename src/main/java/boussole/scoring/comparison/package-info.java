/** What two runs say side by side: progress over time, and the spread between people. Pure functions over records. */
@NullMarked
@NamedInterface("comparison")
package boussole.scoring.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
