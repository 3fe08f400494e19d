package boussole.matching;

import boussole.kernel.Text;
import java.util.Comparator;

/**
 * Why an offer is not for a company, why it fits, or what would make it fit better: what one rule concluded.
 *
 * @param rule the rule's sentence
 * @param facts what the rule looked at, on both sides
 * @param points of a contribution: its whole thousandths of the affinity; of one that nearly counts: what it could add
 *     at the most; of a veto: 0
 * @param change what would have to be different; blank for a contribution
 * @param changeable whether anybody could bring that change about
 */
public record Reason(Criterion criterion, Text rule, Text facts, int points, Text change, boolean changeable) {

    /** What counts most first; then in the order of the criteria. */
    public static final Comparator<Reason> WEIGHTIEST_FIRST = Comparator.comparingInt(Reason::points)
            .reversed()
            .thenComparing(Reason::criterion)
            .thenComparing(reason -> reason.rule().en());
}
