/** The ways of those who begin: by number, with what a register knows, and with the link in a letter. */
@NullMarked
package boussole.journey.starting;

import org.jspecify.annotations.NullMarked;
