/** Trainings that a result asks for, over HTTP. */
@NullMarked
package boussole.web.api.training;

import org.jspecify.annotations.NullMarked;
