package boussole.scoring.projection;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.questionnaire.Answer;
import boussole.questionnaire.answering.Evidence;
import boussole.scoring.Scorecard.Outline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The changes that would move a company up one level, the easiest first, and what would then be its score and level.
 *
 * @param projected proof: what the rules say of the changed answers, at that level or above
 */
public record WayUp(int level, Text name, List<Change> changes, Outline projected) {

    public WayUp {
        changes = List.copyOf(changes);
    }

    /**
     * One change.
     *
     * @param from the answer that counts today; empty where there is none
     * @param evidence how it would have to be proven; empty where today's proof is enough
     * @param steps by how many options it goes up
     * @param gain what this change alone adds to the overall score; may be nought where it only opens a gate
     */
    public record Change(
            String question, Optional<Answer> from, Answer to, Optional<Evidence> evidence, int steps, Rational gain) {

        /** Those of fewest steps, and of them those that add most. */
        static final Comparator<Change> EASIEST_FIRST = Comparator.comparingInt(Change::steps)
                .thenComparing(Comparator.comparing(Change::gain).reversed())
                .thenComparing(Change::question);
    }
}
