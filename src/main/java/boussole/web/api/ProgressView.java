package boussole.web.api;

import boussole.kernel.Language;
import boussole.kernel.Rational;
import boussole.scoring.comparison.Progress;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What has changed between two runs, in one language.
 *
 * @param basis same-run, or shared-questions where only those that both runs counted may be compared
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProgressView(
        String before,
        String after,
        String basis,
        boolean sameRules,
        Optional<ChangeView> overall,
        Optional<LevelView> level,
        List<DimensionView> dimensions) {

    record ChangeView(BigDecimal before, BigDecimal after, BigDecimal difference) {}

    record LevelView(int before, String beforeName, int after, String afterName, int steps) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record DimensionView(String id, String name, Optional<ChangeView> change, int questions) {}

    static ProgressView of(Progress progress, Language language) {
        return new ProgressView(
                progress.before().toString(),
                progress.after().toString(),
                progress.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                progress.sameRules(),
                progress.overall().map(ProgressView::change),
                progress.level().map(level -> level(level, language)),
                progress.dimensions().stream()
                        .map(dimension -> dimension(dimension, language))
                        .toList());
    }

    private static LevelView level(Progress.LevelChange level, Language language) {
        return new LevelView(
                level.before().number(),
                level.before().name().in(language),
                level.after().number(),
                level.after().name().in(language),
                level.steps());
    }

    private static DimensionView dimension(Progress.DimensionChange dimension, Language language) {
        return new DimensionView(
                dimension.id(),
                dimension.name().in(language),
                dimension.change().map(ProgressView::change),
                dimension.questions());
    }

    private static ChangeView change(Progress.Change change) {
        return new ChangeView(shown(change.before()), shown(change.after()), shown(change.difference()));
    }

    private static BigDecimal shown(Rational figure) {
        return figure.toDecimal(2);
    }
}
