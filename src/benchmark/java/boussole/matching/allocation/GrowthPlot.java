package boussole.matching.allocation;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Time and memory against pairs, both axes by powers of ten, as an SVG picture for light and dark pages. */
final class GrowthPlot {

    private static final int LEFT = 60;
    private static final int RIGHT = 560;
    private static final int TOP = 40;
    private static final int BOTTOM = 300;
    private static final double FIRST_PAIRS = 4;
    private static final double LAST_PAIRS = 6.5;

    private final StringBuilder svg = new StringBuilder();

    private GrowthPlot() {}

    /** One region. */
    record Point(int pairs, double seconds, double mebibytes) {}

    static String of(List<Point> points) {
        return new GrowthPlot().drawn(points);
    }

    private String drawn(List<Point> points) {
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 350" role="img" \
                aria-label="Processor seconds and memory of an allocation against its pairs, both axes by powers of ten">
                <style>
                  svg { font: 13px sans-serif; fill: #1b2733; background: #fff }
                  .grid { stroke: #d5dbe1 } .time { stroke: #b3400a; fill: #b3400a } .room { stroke: #0b5fa5; fill: #0b5fa5 }
                  polyline { fill: none !important; stroke-width: 2 } text { stroke: none !important }
                  @media (prefers-color-scheme: dark) {
                    svg { fill: #e6ebf0; background: #14191f }
                    .grid { stroke: #39434e } .time { stroke: #ff9a62; fill: #ff9a62 } .room { stroke: #7fc0ff; fill: #7fc0ff }
                  }
                </style>
                """);
        for (int power = 4; power <= 6; power++) {
            line(x(power), BOTTOM, x(power), TOP);
            text(x(power), BOTTOM + 20, "middle", "", new String[] {"10,000", "100,000", "1,000,000"}[power - 4]);
        }
        for (int power = -2; power <= 2; power++) {
            double y = y(power, -2);
            line(LEFT, y, RIGHT, y);
            text(LEFT - 8, y + 4, "end", "time", new String[] {"0.01 s", "0.1 s", "1 s", "10 s", "100 s"}[power + 2]);
            text(
                    RIGHT + 8,
                    y + 4,
                    "start",
                    "room",
                    new String[] {"1", "10", "100", "1,000", "10,000"}[power + 2] + " MiB");
        }
        text((LEFT + RIGHT) / 2.0, BOTTOM + 40, "middle", "", "pairs");
        text(LEFT, TOP - 16, "start", "time", "● processor time, certificate included");
        text(RIGHT, TOP - 16, "end", "room", "■ most resident memory");
        curve(points, "time", -2, Point::seconds);
        curve(points, "room", 0, Point::mebibytes);
        return svg.append("</svg>\n").toString();
    }

    private void curve(List<Point> points, String name, int lowest, ToDoubleFunction<Point> value) {
        StringBuilder line = new StringBuilder();
        for (Point point : points) {
            double x = x(Math.log10(point.pairs()));
            double y = y(Math.log10(value.applyAsDouble(point)), lowest);
            line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            svg.append(String.format(
                    Locale.ROOT,
                    lowest == 0
                            ? "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"7\" height=\"7\"/>%n"
                            : "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>%n",
                    name,
                    lowest == 0 ? x - 3.5 : x,
                    lowest == 0 ? y - 3.5 : y));
        }
        svg.append("<polyline class=\"%s\" points=\"%s\"/>\n"
                .formatted(name, line.toString().strip()));
    }

    private static double x(double power) {
        return LEFT + (power - FIRST_PAIRS) / (LAST_PAIRS - FIRST_PAIRS) * (RIGHT - LEFT);
    }

    private static double y(double power, int lowest) {
        return BOTTOM - (power - lowest) / 4 * (BOTTOM - TOP);
    }

    private void line(double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
                x1,
                y1,
                x2,
                y2));
    }

    private void text(double x, double y, String anchor, String name, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
                name,
                x,
                y,
                anchor,
                text));
    }
}
