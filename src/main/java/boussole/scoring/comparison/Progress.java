package boussole.scoring.comparison;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.questionnaire.EditionId;
import boussole.scoring.Scorecard.LevelReached;
import java.util.List;
import java.util.Optional;

/**
 * What has changed from an earlier run to a later one of the same company.
 *
 * @param basis what was compared
 * @param sameRules whether levels were told by the same rules both times
 * @param overall empty where a run has no overall score or the basis does not allow it
 * @param level empty where a run has no level or the basis does not allow it
 */
public record Progress(
        EditionId before,
        EditionId after,
        Basis basis,
        boolean sameRules,
        Optional<Change> overall,
        Optional<LevelChange> level,
        List<DimensionChange> dimensions) {

    public Progress {
        dimensions = List.copyOf(dimensions);
    }

    /** What can honestly be compared. */
    public enum Basis {
        /** The same edition in the same mode: every score. */
        SAME_RUN,
        /** Only questions that both runs counted: the same edition in another mode, or a bridge between editions. */
        SHARED_QUESTIONS
    }

    public record Change(Rational before, Rational after) {

        public Rational difference() {
            return after.minus(before);
        }
    }

    public record LevelChange(LevelReached before, LevelReached after) {

        public int steps() {
            return after.number() - before.number();
        }
    }

    /**
     * One dimension, as the later run names it.
     *
     * @param change empty where one of the runs has nothing to compare in it
     * @param questions how many questions stand behind it
     */
    public record DimensionChange(String id, Text name, Optional<Change> change, int questions) {}
}
