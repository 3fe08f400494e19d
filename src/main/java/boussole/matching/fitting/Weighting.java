package boussole.matching.fitting;

import boussole.matching.Criterion;
import boussole.matching.Kind;
import boussole.matching.Range;
import boussole.matching.pairing.Contribution;
import boussole.matching.pairing.NearMiss;
import boussole.matching.pairing.Strengths;
import java.util.List;
import java.util.Map;

/**
 * How contributions add up to an affinity.
 *
 * @param levels the ladder of levels, for offers that leave one end of their range open
 * @param nearly how many things that nearly counted are told at the most
 * @param enoughWords how many of a need's own words in a profile make the full strength
 * @param commonWords words that say too little to count
 */
record Weighting(
        Range levels,
        int nearly,
        Strengths strengths,
        int enoughWords,
        List<String> commonWords,
        Map<Kind, ForKind> kinds) {

    Weighting {
        commonWords = List.copyOf(commonWords);
        kinds = Map.copyOf(kinds);
    }

    ForKind of(Kind kind) {
        return kinds.getOrDefault(kind, ForKind.NOTHING);
    }

    /** What holds for one kind of offer. */
    static final class ForKind {

        static final ForKind NOTHING = new ForKind(false, Map.of());

        private final boolean handlesData;
        private final int[] weights = new int[Criterion.values().length];
        private final int sum;

        ForKind(boolean handlesData, Map<Criterion, Integer> weights) {
            this.handlesData = handlesData;
            weights.forEach((criterion, weight) -> this.weights[criterion.ordinal()] = weight);
            this.sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        }

        boolean handlesData() {
            return handlesData;
        }

        /** weight x strength. */
        long share(Contribution contribution) {
            return (long) weights[contribution.criterion().ordinal()] * contribution.strength();
        }

        /** weight x the strength that could be gained. */
        long share(NearMiss miss) {
            return (long) weights[miss.criterion().ordinal()] * miss.gain();
        }

        /** Of all weights of the kind. */
        int sum() {
            return sum;
        }

        /**
         * The affinity in whole thousandths, rounded half up.
         *
         * @param weighed the sum of weight x strength, strengths in whole thousandths
         */
        int affinity(long weighed) {
            return sum == 0 ? 0 : Math.toIntExact((2 * weighed + sum) / (2L * sum));
        }
    }
}
