package boussole.report.radar;

import boussole.kernel.Text;
import boussole.report.ScorecardView.DimensionView;
import boussole.report.ScorecardView.SideView;
import boussole.report.ScorecardView.ViewsView;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One of the scores that stand side by side, as a line on the radar.
 *
 * @param shares how far out it goes on each spoke, 0 to 1; empty where the dimension has no score
 */
record RadarSeries(Kind kind, List<OptionalDouble> shares) {

    /** Which score, and how its line and its marks look: told apart by their form, not by colour alone. */
    enum Kind {
        DECLARED(new Text("déclaré", "declared"), "#0b5e73", "none"),
        CHECKED(new Text("vérifié", "checked"), "#8a4b08", "7 4"),
        PROJECTED(new Text("projeté", "projected"), "#4c3a8c", "2 4");

        final Text name;
        final String colour;
        final String dashes;

        Kind(Text name, String colour, String dashes) {
            this.name = name;
            this.colour = colour;
            this.dashes = dashes;
        }

        String cssClass() {
            return "radar-" + name.en();
        }

        Optional<SideView> side(ViewsView views) {
            return switch (this) {
                case DECLARED -> views.declared();
                case CHECKED -> views.checked();
                case PROJECTED -> views.projected();
            };
        }
    }

    /** Those that have anything to show; what is declared is drawn last, on top. */
    static List<RadarSeries> of(List<DimensionView> dimensions, ViewsView views) {
        List<RadarSeries> series = new ArrayList<>();
        for (Kind kind : List.of(Kind.PROJECTED, Kind.CHECKED, Kind.DECLARED)) {
            kind.side(views)
                    .map(side -> new RadarSeries(kind, shares(dimensions, side.dimensions())))
                    .filter(drawn -> drawn.shares.stream().anyMatch(OptionalDouble::isPresent))
                    .ifPresent(series::add);
        }
        return series;
    }

    /** Whether every spoke has a point. */
    boolean whole() {
        return shares.stream().allMatch(OptionalDouble::isPresent);
    }

    private static List<OptionalDouble> shares(
            List<DimensionView> dimensions, Map<String, Optional<BigDecimal>> scores) {
        return dimensions.stream()
                .map(dimension -> share(dimension, scores.getOrDefault(dimension.id(), Optional.empty())))
                .toList();
    }

    /** From nought, or from the lowest score where that lies below nought. */
    private static OptionalDouble share(DimensionView dimension, Optional<BigDecimal> score) {
        BigDecimal lowest = dimension.from().orElse(BigDecimal.ZERO).min(BigDecimal.ZERO);
        BigDecimal span = dimension.of().orElse(BigDecimal.ZERO).subtract(lowest);
        return score.isEmpty() || span.signum() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp(
                        score.get()
                                .subtract(lowest)
                                .divide(span, MathContext.DECIMAL64)
                                .doubleValue(),
                        0,
                        1));
    }
}
