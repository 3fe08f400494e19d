package boussole.web.leader.result;

import boussole.kernel.Language;
import boussole.questionnaire.Level;
import boussole.report.ScorecardView.OverallView;
import java.util.List;

/** All levels in a row, and which of them were reached. */
record LevelScale(List<Step> steps) {

    /**
     * One level.
     *
     * @param here the level reached
     * @param byScore the level that the score alone would give, where that is a higher one
     */
    record Step(int number, String name, boolean reached, boolean here, boolean byScore) {}

    /** The number of the highest level there is; 0 where there are none. */
    public int top() {
        return steps.isEmpty() ? 0 : steps.getLast().number();
    }

    static LevelScale of(List<Level> levels, OverallView overall, Language language) {
        int reached =
                overall instanceof OverallView.Scored scored ? scored.level().orElse(0) : 0;
        int byScore = overall instanceof OverallView.Scored scored
                ? scored.levelByScore().orElse(0)
                : 0;
        return new LevelScale(levels.stream()
                .map(level -> new Step(
                        level.number(),
                        level.name().in(language),
                        level.number() <= reached,
                        level.number() == reached,
                        level.number() == byScore && byScore > reached))
                .toList());
    }
}
