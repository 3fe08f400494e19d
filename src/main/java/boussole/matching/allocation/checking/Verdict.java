package boussole.matching.allocation.checking;

import boussole.kernel.Text;
import java.util.List;

/**
 * What a check came to.
 *
 * @param objective what the allocation counts: affinity, stability and coverage, less balance
 * @param bound what the prices say no allocation that misses as few places of minimums can exceed
 * @param missing places of minimums that it misses
 * @param faults what is wrong; none: it is proven to be the best
 */
public record Verdict(long objective, long bound, int missing, List<Text> faults) {

    public Verdict {
        faults = List.copyOf(faults);
    }

    public boolean valid() {
        return faults.isEmpty();
    }
}
