package boussole.questionnaire;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import java.util.Optional;

/**
 * A step of maturity. Levels are reached in order: level n asks that its own band and requirement hold, and those of
 * every level below.
 *
 * @param number from 1 upwards without a gap
 * @param band the half-open band [from, below) of the overall score; the last one is closed at its top
 * @param requires what must hold besides, or instead, of a band; the lowest level asks nothing
 */
public record Level(int number, Text name, Text description, Optional<Band> band, Optional<Condition> requires) {

    /** @param closed whether {@code to} itself belongs to the band */
    public record Band(Rational from, Rational to, boolean closed) {}
}
