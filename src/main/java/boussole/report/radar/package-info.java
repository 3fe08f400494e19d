/** The scores of all dimensions in one picture. */
@NullMarked
@NamedInterface("radar")
package boussole.report.radar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
