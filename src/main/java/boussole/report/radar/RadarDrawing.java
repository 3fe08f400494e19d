package boussole.report.radar;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.report.ScorecardView.DimensionView;
import boussole.report.radar.RadarSeries.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws a radar: rings, spokes, names, and a line for each series, broken where a dimension has no score. */
final class RadarDrawing {

    private static final double HALF = 226;
    private static final double RADIUS = 112;
    private static final double TO_LABEL = 14;
    private static final double LEGEND = 40;
    private static final int RINGS = 4;
    private static final String GRID = "#9fb0b8";
    private static final String INK = "#22313a";

    private final List<DimensionView> dimensions;
    private final List<RadarSeries> series;
    private final Language language;
    private final List<RadarLabel> labels;
    private final double top;
    private final double bottom;
    private final Svg svg = new Svg();

    RadarDrawing(List<DimensionView> dimensions, List<RadarSeries> series, Language language) {
        this.dimensions = dimensions;
        this.series = series;
        this.language = language;
        this.labels = RadarLabel.around(names(dimensions, language), RADIUS + TO_LABEL, HALF);
        this.top = Math.min(-RADIUS, extreme(labels, -1)) - 8;
        this.bottom = Math.max(RADIUS, extreme(labels, 1)) + LEGEND;
    }

    /** The picture's height for a width of one. */
    double proportion() {
        return (bottom - top) / (2 * HALF);
    }

    String svg(String title, String description) {
        opened(title, description);
        grid();
        labels.forEach(this::label);
        series.forEach(this::line);
        legend(bottom - 14);
        return svg.close("svg").toString();
    }

    private void opened(String title, String description) {
        svg.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "radar",
                        "viewBox",
                        "%s %s %s %s".formatted(number(-HALF), number(top), number(2 * HALF), number(bottom - top)),
                        "role",
                        "img",
                        "aria-labelledby",
                        "radar-title radar-description",
                        "font-size",
                        RadarLabel.SIZE)
                .words("title", title, "id", "radar-title")
                .words("desc", description, "id", "radar-description");
    }

    private static double extreme(List<RadarLabel> labels, int direction) {
        return direction
                * labels.stream()
                        .mapToDouble(label -> direction * (direction > 0 ? label.bottom() : label.top()))
                        .max()
                        .orElse(0);
    }

    private static List<String> names(List<DimensionView> dimensions, Language language) {
        return dimensions.stream()
                .map(dimension -> dimension.score().isPresent()
                        ? dimension.name()
                        : dimension.name() + new Text(" (sans note)", " (no score)").in(language))
                .toList();
    }

    private void grid() {
        svg.open("g", "class", "radar-grid", "fill", "none", "stroke", GRID, "stroke-width", "1");
        for (int ring = 1; ring <= RINGS; ring++) {
            double radius = RADIUS * ring / RINGS;
            svg.empty("polygon", "points", points(radius));
        }
        for (int place = 0; place < dimensions.size(); place++) {
            svg.empty("line", "x1", 0.0, "y1", 0.0, "x2", x(place, RADIUS), "y2", y(place, RADIUS));
        }
        svg.close("g");
        scale();
    }

    /** The figures of the rings, where every spoke has the same ones. */
    private void scale() {
        Set<BigDecimal> ends = dimensions.stream()
                .flatMap(dimension -> dimension.of().stream())
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toSet());
        boolean fromNought = dimensions.stream()
                .allMatch(dimension -> dimension.from().orElse(BigDecimal.ZERO).signum() >= 0);
        if (ends.size() == 1 && fromNought) {
            double end = ends.iterator().next().doubleValue();
            svg.open("g", "class", "radar-label", "fill", INK, "font-size", "9");
            for (int ring = 1; ring <= RINGS; ring++) {
                String figure = Svg.number(end * ring / RINGS).replace('.', language == Language.FR ? ',' : '.');
                svg.words("text", figure, "x", 4.0, "y", -RADIUS * ring / RINGS + 10);
            }
            svg.close("g");
        }
    }

    private void label(RadarLabel label) {
        String anchor = label.side() > 0 ? "start" : label.side() < 0 ? "end" : "middle";
        svg.open("g", "class", "radar-label", "fill", INK, "text-anchor", anchor);
        for (int line = 0; line < label.lines().size(); line++) {
            double base = label.top() + line * RadarLabel.LINE + 13;
            svg.words("text", label.lines().get(line), "x", label.x(), "y", base);
        }
        svg.close("g");
    }

    private void line(RadarSeries drawn) {
        Kind kind = drawn.kind();
        svg.open("g", "class", kind.cssClass(), "stroke", kind.colour, "fill", kind.colour);
        svg.empty(
                "path",
                "d",
                path(drawn),
                "stroke-width",
                "2.5",
                "stroke-dasharray",
                kind.dashes,
                "stroke-linejoin",
                "round",
                "fill-opacity",
                kind == Kind.DECLARED && drawn.whole() ? "0.12" : "0");
        for (int place = 0; place < dimensions.size(); place++) {
            OptionalDouble share = drawn.shares().get(place);
            if (share.isPresent()) {
                mark(kind, x(place, RADIUS * share.getAsDouble()), y(place, RADIUS * share.getAsDouble()));
            }
        }
        svg.close("g");
    }

    /** A closed line where every spoke has a point; else the pieces between neighbours that both have one. */
    private static String path(RadarSeries drawn) {
        List<OptionalDouble> shares = drawn.shares();
        int count = shares.size();
        if (drawn.whole()) {
            return IntStream.range(0, count)
                    .mapToObj(place -> point(shares, place))
                    .collect(Collectors.joining(" L", "M", " Z"));
        }
        List<String> pieces = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            int next = (place + 1) % count;
            if (shares.get(place).isPresent() && shares.get(next).isPresent()) {
                pieces.add("M" + point(shares, place) + " L" + point(shares, next));
            }
        }
        return String.join(" ", pieces);
    }

    private static String point(List<OptionalDouble> shares, int place) {
        double radius = RADIUS * shares.get(place).orElseThrow();
        double angle = RadarLabel.angle(place, shares.size());
        return number(radius * Math.cos(angle)) + " " + number(radius * Math.sin(angle));
    }

    /** A disc, a square or a diamond. */
    private void mark(Kind kind, double x, double y) {
        switch (kind) {
            case DECLARED -> svg.empty("circle", "cx", x, "cy", y, "r", "4", "stroke", "none");
            case CHECKED -> svg.empty("rect", "x", x - 4, "y", y - 4, "width", "8", "height", "8", "stroke", "none");
            case PROJECTED ->
                svg.empty(
                        "path",
                        "d",
                        "M%s %s l5 5 l-5 5 l-5 -5 Z".formatted(number(x), number(y - 5)),
                        "stroke",
                        "none");
        }
    }

    private void legend(double y) {
        double each = 2 * HALF / 3;
        for (int place = 0; place < series.size(); place++) {
            Kind kind = series.reversed().get(place).kind();
            double x = -each * series.size() / 2 + each * place + 18;
            svg.open("g", "class", kind.cssClass(), "stroke", kind.colour, "fill", kind.colour)
                    .empty(
                            "path",
                            "d",
                            "M%s %s h34".formatted(number(x), number(y)),
                            "stroke-width",
                            "2.5",
                            "stroke-dasharray",
                            kind.dashes);
            mark(kind, x + 17, y);
            svg.close("g")
                    .words(
                            "text",
                            kind.name.in(language),
                            "x",
                            x + 42,
                            "y",
                            y + 5,
                            "class",
                            "radar-label",
                            "fill",
                            INK);
        }
    }

    private String points(double radius) {
        return IntStream.range(0, dimensions.size())
                .mapToObj(place -> number(x(place, radius)) + "," + number(y(place, radius)))
                .collect(Collectors.joining(" "));
    }

    private double x(int place, double radius) {
        return radius * Math.cos(RadarLabel.angle(place, dimensions.size()));
    }

    private double y(int place, double radius) {
        return radius * Math.sin(RadarLabel.angle(place, dimensions.size()));
    }

    private static String number(double number) {
        return Svg.number(number);
    }
}
