package boussole.web.development;

import boussole.kernel.Language;
import boussole.report.ScorecardView.DimensionView;
import boussole.report.ScorecardView.SideView;
import boussole.report.ScorecardView.ViewsView;
import boussole.report.radar.Radar;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A radar of made-up scores in all three views, one dimension without a score among them. */
final class SpecimenRadar {

    private static final List<Integer> DECLARED = List.of(62, 48, 75, 0, 55);
    private static final int NO_SCORE = 0;
    private static final int CHECKED_LESS = 8;
    private static final int PROJECTED_MORE = 14;

    private SpecimenRadar() {}

    /** @param names of the dimensions, as many as there are scores */
    static String svg(List<String> names, Language language) {
        List<DimensionView> dimensions = names.stream()
                .map(name -> dimension(name, DECLARED.get(names.indexOf(name))))
                .toList();
        ViewsView views = new ViewsView(
                Optional.of(side(dimensions, 0)),
                Optional.of(side(dimensions, -CHECKED_LESS)),
                Optional.of(side(dimensions, PROJECTED_MORE)));
        return Radar.of(dimensions, views, language).map(Radar::svg).orElse("");
    }

    private static DimensionView dimension(String name, int score) {
        return new DimensionView(
                name,
                name,
                BigDecimal.ONE,
                score(score),
                Optional.empty(),
                Optional.empty(),
                Optional.of(BigDecimal.ZERO),
                Optional.of(BigDecimal.valueOf(100)),
                List.of(),
                List.of());
    }

    private static SideView side(List<DimensionView> dimensions, int more) {
        Map<String, Optional<BigDecimal>> scores = new LinkedHashMap<>();
        for (DimensionView dimension : dimensions) {
            scores.put(dimension.id(), dimension.score().map(score -> score.add(BigDecimal.valueOf(more))));
        }
        return new SideView(Optional.empty(), Optional.empty(), scores);
    }

    private static Optional<BigDecimal> score(int score) {
        return score == NO_SCORE ? Optional.empty() : Optional.of(BigDecimal.valueOf(score));
    }
}
