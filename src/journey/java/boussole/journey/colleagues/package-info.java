/** Journeys of a lead and the colleagues. */
@NullMarked
package boussole.journey.colleagues;

import org.jspecify.annotations.NullMarked;
