package boussole.scoring.comparison;

import boussole.kernel.Rational;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Where a company stands among others, or that there are too few others to say. */
public sealed interface PeerComparison {

    /**
     * @param circle what the peers have in common with the company; nothing: everyone in the same edition and mode
     * @param peers how many stand behind the figures; the company itself is none of them
     * @param levels how many peers are at each level before caps, the lowest level first; empty where there are no levels
     * @param bands how many peers' overall scores lie in each band, the lowest first; empty where scores have no bands
     * @param level the company's own level before caps
     * @param band the place in {@code bands} of the company's own score
     */
    record Placed(Traits circle, int peers, List<AtLevel> levels, List<Band> bands, OptionalInt level, OptionalInt band)
            implements PeerComparison {

        public Placed {
            levels = List.copyOf(levels);
            bands = List.copyOf(bands);
        }

        /** How many peers are at a lower level; nought where the company has none. */
        public int below() {
            return count(at -> at.level() < level.orElse(Integer.MIN_VALUE));
        }

        /** How many peers are at the same level; nought where the company has none. */
        public int beside() {
            return count(at -> level.isPresent() && at.level() == level.getAsInt());
        }

        /** How many peers are at a higher level; nought where the company has none. */
        public int above() {
            return count(at -> at.level() > level.orElse(Integer.MAX_VALUE));
        }

        private int count(Predicate<AtLevel> which) {
            return levels.stream().filter(which).mapToInt(AtLevel::peers).sum();
        }
    }

    /**
     * @param there how many other companies there are in all
     * @param needed how many it takes before anything is shown
     */
    record TooFew(int there, int needed) implements PeerComparison {}

    /** How many peers are at one level. */
    record AtLevel(int level, int peers) {}

    /** A half-open band of scores, the last one closed at its top, and how many peers lie in it. */
    record Band(Rational from, Rational to, int peers) {}
}
