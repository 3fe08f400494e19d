package boussole.scoring.comparison;

import boussole.kernel.Rational;
import java.util.List;
import java.util.OptionalInt;

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
    record Placed(Traits circle, int peers, List<Integer> levels, List<Band> bands, OptionalInt level, OptionalInt band)
            implements PeerComparison {

        public Placed {
            levels = List.copyOf(levels);
            bands = List.copyOf(bands);
        }

        /** How many peers are at a lower level; nought where the company has none. */
        public int below() {
            return count(1, level.orElse(1));
        }

        /** How many peers are at the same level; nought where the company has none. */
        public int beside() {
            return level.isPresent() ? count(level.getAsInt(), level.getAsInt() + 1) : 0;
        }

        /** How many peers are at a higher level; nought where the company has none. */
        public int above() {
            return level.isPresent() ? count(level.getAsInt() + 1, levels.size() + 1) : 0;
        }

        private int count(int from, int below) {
            return levels.subList(Math.min(from, below) - 1, below - 1).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }

    /**
     * @param there how many other companies there are in all
     * @param needed how many it takes before anything is shown
     */
    record TooFew(int there, int needed) implements PeerComparison {}

    /** A half-open band of scores, the last one closed at its top, and how many peers lie in it. */
    record Band(Rational from, Rational to, int peers) {}
}
