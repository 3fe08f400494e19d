package boussole.report.document;

import boussole.report.ScorecardView;
import boussole.report.ScorecardView.DimensionView;
import boussole.report.ScorecardView.OverallView;
import boussole.report.ScorecardView.SideView;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures beside the radar, from the same view. */
final class ScoresTable {

    private final ScorecardView card;
    private final Figures figures;

    ScoresTable(ScorecardView card, Figures figures) {
        this.card = card;
        this.figures = figures;
    }

    Sheet.Scores scores() {
        return new Sheet.Scores(
                card.views().checked().isPresent(),
                card.views().projected().isPresent(),
                shared(),
                card.dimensions().stream().map(this::row).toList(),
                whole());
    }

    private Sheet.Row row(DimensionView dimension) {
        return new Sheet.Row(
                dimension.name(),
                declared(dimension),
                figures.number(score(card.views().checked(), dimension)),
                figures.number(score(card.views().projected(), dimension)));
    }

    /** The score, or where a dimension has a level of its own instead, that level. */
    private String declared(DimensionView dimension) {
        return dimension
                .score()
                .map(figures::number)
                .or(() -> dimension.levelName().map(name -> dimension.level().orElse(0) + " · " + name))
                .orElse(Figures.NONE);
    }

    private Sheet.Row whole() {
        Optional<BigDecimal> declared =
                card.overall() instanceof OverallView.Scored scored ? scored.score() : Optional.empty();
        return new Sheet.Row(
                "",
                figures.number(declared),
                figures.number(card.views().checked().flatMap(SideView::score)),
                figures.number(card.views().projected().flatMap(SideView::score)));
    }

    private Optional<String> shared() {
        Set<String> ends = card.dimensions().stream()
                .map(dimension -> figures.number(dimension.of()))
                .collect(Collectors.toSet());
        return ends.size() == 1 && !ends.contains(Figures.NONE)
                ? Optional.of(ends.iterator().next())
                : Optional.empty();
    }

    private static Optional<BigDecimal> score(Optional<SideView> side, DimensionView dimension) {
        return side.flatMap(some -> some.dimensions().getOrDefault(dimension.id(), Optional.empty()));
    }
}
