package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Facts;
import boussole.questionnaire.Level;
import java.util.List;
import java.util.Optional;

/** The level that the answers reach by their score and the levels' own requirements, before gates and caps. */
final class LevelByScore {

    private LevelByScore() {}

    /** The highest level of the unbroken row, from the first, whose lower bound and requirement hold; 0 without levels. */
    static int of(List<Level> levels, Optional<Rational> overall, Facts facts) {
        int reached = 0;
        for (Level level : levels) {
            if (reached > 0 && !(inReach(level, overall) && required(level, facts))) {
                return reached;
            }
            reached = level.number();
        }
        return reached;
    }

    private static boolean inReach(Level level, Optional<Rational> overall) {
        return level.band().isEmpty()
                || overall.map(score -> score.atLeast(level.band().get().from()))
                        .orElse(false);
    }

    private static boolean required(Level level, Facts facts) {
        return level.requires().map(required -> required.holds(facts)).orElse(true);
    }
}
