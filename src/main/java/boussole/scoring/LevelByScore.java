package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Facts;
import boussole.questionnaire.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The level that a score and the levels' own requirements reach, before gates and caps. */
final class LevelByScore {

    private LevelByScore() {}

    /**
     * The number of the highest level of the unbroken row, from the first, whose lower bound and requirement hold; empty
     * without levels.
     */
    static OptionalInt of(List<Level> levels, Optional<Rational> score, Facts facts) {
        OptionalInt reached = OptionalInt.empty();
        for (Level level : levels) {
            if (reached.isPresent() && !(inReach(level, score) && required(level, facts))) {
                return reached;
            }
            reached = OptionalInt.of(level.number());
        }
        return reached;
    }

    private static boolean inReach(Level level, Optional<Rational> score) {
        return level.band().isEmpty()
                || score.map(level.band().get()::reachedBy).orElse(false);
    }

    private static boolean required(Level level, Facts facts) {
        return level.requires().map(required -> required.holds(facts)).orElse(true);
    }
}
