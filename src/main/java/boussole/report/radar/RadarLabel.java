package boussole.report.radar;

import java.util.ArrayList;
import java.util.List;

/**
 * A dimension's name beside the end of its spoke, in lines.
 *
 * @param x where its lines start, are centred or end, as {@code side} is above, nought or below nought
 * @param top of the first line; y grows downwards, the radar's centre is (0, 0)
 */
record RadarLabel(double x, double top, int side, List<String> lines) {

    static final double SIZE = 14;
    static final double LINE = 17;
    private static final int MOST_LINES = 4;
    private static final double GAP = 6;

    double bottom() {
        return top + height();
    }

    double height() {
        return lines.size() * LINE;
    }

    /** The leftmost and rightmost x that its lines may touch. */
    double left() {
        return side > 0 ? x : side < 0 ? x - width() : x - width() / 2;
    }

    double right() {
        return left() + width();
    }

    private double width() {
        return lines.stream()
                .mapToDouble(line -> Lettering.width(line, SIZE))
                .max()
                .orElse(0);
    }

    /** The names around a circle, so placed that none lies on another and none reaches beyond {@code half}. */
    static List<RadarLabel> around(List<String> names, double radius, double half) {
        List<RadarLabel> labels = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            labels.add(at(place, names, radius, half));
        }
        spread(labels, 1);
        spread(labels, -1);
        return labels;
    }

    private static RadarLabel at(int place, List<String> names, double radius, double half) {
        double angle = angle(place, names.size());
        double x = radius * Math.cos(angle);
        int side = Math.abs(x) < 1 ? 0 : x > 0 ? 1 : -1;
        double neighbour = radius * Math.sin(2 * Math.PI / names.size());
        double room = side == 0 ? 2 * (Math.min(neighbour, half * 0.6) - GAP) : half - Math.abs(x) - GAP;
        List<String> lines = Lettering.wrapped(names.get(place), SIZE, room, MOST_LINES);
        double height = lines.size() * LINE;
        double top = radius * Math.sin(angle) - height / 2 + Math.sin(angle) * height / 2;
        return new RadarLabel(side == 0 ? 0 : x, top, side, lines);
    }

    /** The direction of a spoke; the first points upwards, the others follow clockwise. */
    static double angle(int place, int of) {
        return 2 * Math.PI * place / of - Math.PI / 2;
    }

    /** Moves the labels of one side apart, away from the middle. */
    private static void spread(List<RadarLabel> labels, int side) {
        double ceiling = Double.POSITIVE_INFINITY;
        for (int place : ordered(labels, side, false)) {
            RadarLabel label = labels.get(place);
            double top = Math.min(label.top, ceiling - label.height());
            labels.set(place, new RadarLabel(label.x, top, side, label.lines));
            ceiling = top - GAP;
        }
        double floor = Double.NEGATIVE_INFINITY;
        for (int place : ordered(labels, side, true)) {
            RadarLabel label = labels.get(place);
            double top = Math.max(label.top, floor);
            labels.set(place, new RadarLabel(label.x, top, side, label.lines));
            floor = top + label.height() + GAP;
        }
    }

    /** The places of one side's labels in one half: from the middle downwards, or from the middle upwards. */
    private static List<Integer> ordered(List<RadarLabel> labels, int side, boolean downwards) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < labels.size(); place++) {
            if (labels.get(place).side == side) {
                places.add(place);
            }
        }
        places.sort((one, other) -> Double.compare(labels.get(one).top, labels.get(other).top));
        int middle = middle(labels, places);
        return downwards
                ? places.subList(middle, places.size())
                : places.subList(0, Math.min(middle + 1, places.size())).reversed();
    }

    private static int middle(List<RadarLabel> labels, List<Integer> places) {
        int nearest = 0;
        for (int n = 1; n < places.size(); n++) {
            if (distance(labels.get(places.get(n))) < distance(labels.get(places.get(nearest)))) {
                nearest = n;
            }
        }
        return nearest;
    }

    private static double distance(RadarLabel label) {
        return Math.abs(label.top + label.height() / 2);
    }
}
