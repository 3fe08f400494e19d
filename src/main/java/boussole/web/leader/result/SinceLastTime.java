package boussole.web.leader.result;

import boussole.kernel.Text;
import boussole.scoring.comparison.Progress;
import boussole.scoring.comparison.Progress.Basis;
import boussole.scoring.comparison.Progress.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has changed from one run to the next.
 *
 * @param sameRules whether both levels were told by the same rules
 * @param sharedOnly whether only questions that both runs asked were compared
 * @param levelBefore and {@code levelAfter}: "2 (Essai)"; empty where levels cannot be compared
 */
record SinceLastTime(boolean sameRules, boolean sharedOnly, String levelBefore, String levelAfter, List<Line> lines) {

    /** A figure then and now, as it is read; {@code up}: 1 where it rose, -1 where it fell. */
    record Line(String name, String before, String after, String difference, int up) {}

    static SinceLastTime of(Progress progress, String overall, Figures figures) {
        return new SinceLastTime(
                progress.sameRules(),
                progress.basis() == Basis.SHARED_QUESTIONS,
                progress.level()
                        .map(level ->
                                level(level.before().number(), level.before().name(), figures))
                        .orElse(""),
                progress.level()
                        .map(level ->
                                level(level.after().number(), level.after().name(), figures))
                        .orElse(""),
                Stream.concat(
                                progress.overall().map(change -> line(overall, change, figures)).stream(),
                                progress.dimensions().stream().flatMap(dimension -> line(dimension, figures).stream()))
                        .toList());
    }

    private static String level(int number, Text name, Figures figures) {
        return number + " (" + name.in(figures.language()) + ")";
    }

    private static Optional<Line> line(Progress.DimensionChange dimension, Figures figures) {
        return dimension.change().map(change -> line(dimension.name().in(figures.language()), change, figures));
    }

    private static Line line(String name, Change change, Figures figures) {
        return new Line(
                name,
                figures.of(change.before().toDecimal(1)),
                figures.of(change.after().toDecimal(1)),
                figures.change(change.difference().toDecimal(1)),
                change.difference().signum());
    }
}
