package boussole.questionnaire;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import java.util.Optional;

/**
 * A step of maturity. Levels are reached in order: level n asks that its own band and requirement hold, and those of
 * every level below.
 *
 * @param number without a gap from the lowest, which is 0 or 1
 * @param band of the score, half-open: [from, below) or (above, to]; the first one holds its bottom, the last its top
 * @param requires what must hold besides, or instead, of a band; the lowest level asks nothing
 */
public record Level(int number, Text name, Text description, Optional<Band> band, Optional<Condition> requires) {

    /**
     * @param open whether {@code from} itself does not belong to the band
     * @param closed whether {@code to} itself belongs to it
     */
    public record Band(Rational from, boolean open, Rational to, boolean closed) {

        /** Whether no score is in it; a single one may be, where both ends belong to it. */
        public boolean empty() {
            int order = from.compareTo(to);
            return order > 0 || order == 0 && (open || !closed);
        }

        /** Whether a score is not below the band. */
        public boolean reachedBy(Rational score) {
            int order = score.compareTo(from);
            return open ? order > 0 : order >= 0;
        }
    }
}
