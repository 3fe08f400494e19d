package boussole.matching;

import java.util.List;

/** Whether an offer is for a company, and why. */
public sealed interface Fit {

    /** The id of the need's company in this run. */
    String company();

    /** The id of the offer. */
    String offer();

    /**
     * It is.
     *
     * @param affinity whole thousandths, from 0 to 1000
     * @param reasons the contributions, the weightiest first; their points add up to the affinity
     * @param nearly what would make it fit better with a small change; at most a few
     */
    record Eligible(String company, String offer, int affinity, List<Reason> reasons, List<Reason> nearly)
            implements Fit {

        public Eligible {
            reasons = List.copyOf(reasons);
            nearly = List.copyOf(nearly);
        }
    }

    /**
     * It is not.
     *
     * @param vetoes every one, in the order of the criteria; never none
     */
    record Ineligible(String company, String offer, List<Reason> vetoes) implements Fit {

        public Ineligible {
            vetoes = List.copyOf(vetoes);
        }

        /** Whether a single thing stands in the way, and one that somebody could change. */
        public boolean nearly() {
            return vetoes.size() == 1 && vetoes.getFirst().changeable();
        }
    }
}
