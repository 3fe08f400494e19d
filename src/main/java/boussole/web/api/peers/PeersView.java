package boussole.web.api.peers;

import boussole.kernel.Rational;
import boussole.kernel.SizeClass;
import boussole.scoring.comparison.PeerComparison;
import boussole.scoring.comparison.Traits;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Where a company stands among others. */
sealed interface PeersView {

    static PeersView of(PeerComparison comparison) {
        return switch (comparison) {
            case PeerComparison.TooFew few -> new TooFewView("too-few", few.there(), few.needed());
            case PeerComparison.Placed placed ->
                new PlacedView(
                        "placed",
                        CircleView.of(placed.circle()),
                        placed.peers(),
                        placed.levels().stream()
                                .map(at -> new LevelView(at.level(), at.peers()))
                                .toList(),
                        placed.bands().stream().map(BandView::of).toList(),
                        placed.level(),
                        placed.band());
        };
    }

    /**
     * @param there how many others there are in all
     * @param needed how many it takes
     */
    record TooFewView(String status, int there, int needed) implements PeersView {}

    /**
     * @param circle what the peers have in common with the company
     * @param peers how many stand behind the figures
     * @param level the company's own, before caps
     * @param band the place in {@code bands} of the company's own score, from 0
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PlacedView(
            String status,
            CircleView circle,
            int peers,
            List<LevelView> levels,
            List<BandView> bands,
            OptionalInt level,
            OptionalInt band)
            implements PeersView {}

    /**
     * What is not named was not asked of the peers.
     *
     * @param size micro (0 to 9 people), small (10 to 49), medium (50 to 249) or large
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CircleView(Optional<String> sector, Optional<String> size, List<String> departements) {

        static CircleView of(Traits traits) {
            return new CircleView(
                    traits.sector(),
                    traits.size().map(CircleView::key),
                    traits.departements().stream().sorted().toList());
        }

        private static String key(SizeClass size) {
            return size.name().toLowerCase(Locale.ROOT);
        }
    }

    record LevelView(int level, int peers) {}

    /** @param to excluded, but for the last band */
    record BandView(BigDecimal from, BigDecimal to, int peers) {

        static BandView of(PeerComparison.Band band) {
            return new BandView(shown(band.from()), shown(band.to()), band.peers());
        }

        private static BigDecimal shown(Rational score) {
            return score.toDecimal(2);
        }
    }
}
