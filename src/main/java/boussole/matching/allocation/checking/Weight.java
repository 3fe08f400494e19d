package boussole.matching.allocation.checking;

import boussole.matching.allocation.problem.Instance;

/**
 * What a missing place of a minimum weighs: so much that no better affinity makes up for one. Between two allocations
 * lies a set of simple cycles; each passes the two sides in turn and so holds at most two pairs for each member of the
 * smaller side, and two at its ends.
 */
final class Weight {

    private Weight() {}

    /** Nought where no offer has a minimum. */
    static long of(Instance instance) {
        boolean some = false;
        for (int offer = 0; offer < instance.offers() && !some; offer++) {
            some = instance.minimum(offer) > 0;
        }
        if (!some) {
            return 0;
        }
        long onePair = 1_000L + instance.terms().stability();
        long longest = 2L * (Math.min(instance.companies(), instance.offers()) + 1);
        long highestBalance = instance.terms().balance().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return longest * onePair + instance.terms().coverage(0) + highestBalance + 1;
    }
}
