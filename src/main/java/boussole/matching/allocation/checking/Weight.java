package boussole.matching.allocation.checking;

import boussole.matching.allocation.problem.Instance;

/**
 * What a missing place of a minimum weighs: so much that nothing else makes up for one. Between two allocations lies a set
 * of simple cycles; each passes an offer at most once, so it holds at most two pairs for each, and at its two ends one
 * bonus for coverage and one penalty for balance each. Twice that, and one.
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
        long mostPairs = 2L * instance.offers() + 2;
        long highestBalance = instance.terms().balance().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return 2 * mostPairs * onePair + 4L * instance.terms().coverage(0) + 4L * highestBalance + 1;
    }
}
