package boussole.report.radar;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.report.ScorecardView;
import boussole.report.ScorecardView.DimensionView;
import boussole.report.ScorecardView.ViewsView;
import boussole.report.radar.RadarSeries.Kind;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The dimensions' scores as a picture, the same on a page and in a document; a table beside it gives the figures.
 *
 * @param svg one element {@code svg} of class {@code radar}, to be put into a page as it is: colours are presentation
 *     attributes, which a style sheet may override by the classes {@code radar-grid}, {@code radar-label},
 *     {@code radar-declared}, {@code radar-checked} and {@code radar-projected}
 * @param title what the picture shows
 * @param description every figure in it, in words
 * @param proportion its height for a width of one
 */
public record Radar(String svg, String title, String description, double proportion) {

    static final int FEWEST = 3;
    static final int MOST = 12;

    /** Empty where there are fewer than three dimensions or more than twelve, or none has a score. */
    public static Optional<Radar> of(ScorecardView card, Language language) {
        return of(card.dimensions(), card.views(), language);
    }

    /** The same of the dimensions and their scores alone. */
    public static Optional<Radar> of(List<DimensionView> dimensions, ViewsView views, Language language) {
        List<RadarSeries> series = RadarSeries.of(dimensions, views);
        int spokes = dimensions.size();
        if (series.isEmpty() || spokes < FEWEST || spokes > MOST) {
            return Optional.empty();
        }
        String title = title(series, language);
        String description = description(dimensions, views, language);
        RadarDrawing drawing = new RadarDrawing(dimensions, series, language);
        return Optional.of(new Radar(drawing.svg(title, description), title, description, drawing.proportion()));
    }

    private static String title(List<RadarSeries> series, Language language) {
        String names = series.reversed().stream()
                .map(one -> one.kind().name.in(language))
                .collect(Collectors.joining(", "));
        return new Text("Notes par dimension\u00a0: ", "Scores by dimension: ").in(language) + names;
    }

    private static String description(List<DimensionView> dimensions, ViewsView views, Language language) {
        return dimensions.stream()
                .map(dimension -> figures(views, dimension, language))
                .collect(Collectors.joining("; ", "", "."))
                .replace("; ", new Text("\u202f; ", "; ").in(language));
    }

    private static String figures(ViewsView views, DimensionView dimension, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(2);
        String figures = List.of(Kind.values()).stream()
                .flatMap(kind -> score(views, kind, dimension).stream()
                        .map(score -> kind.name.in(language) + " " + format.format(score)))
                .collect(Collectors.joining(", "));
        String said = figures.isEmpty() ? new Text("sans note", "no score").in(language) : figures;
        return dimension.name() + new Text("\u00a0: ", ": ").in(language) + said;
    }

    private static Optional<BigDecimal> score(ViewsView views, Kind kind, DimensionView dimension) {
        return kind.side(views)
                .map(side -> side.dimensions().getOrDefault(dimension.id(), Optional.empty()))
                .orElse(Optional.empty());
    }
}
