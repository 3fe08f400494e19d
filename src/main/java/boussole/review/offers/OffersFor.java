package boussole.review.offers;

import boussole.matching.Fit.Eligible;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The offers of a territory as one company sees them.
 *
 * @param company the id of its assessment
 * @param proposals what it is proposed; empty where no run was published yet
 * @param eligible every offer that fits, the best first
 * @param ineligible the others, those that nearly fit first
 */
public record OffersFor(String company, Optional<Standing> proposals, List<Seen> eligible, List<Seen> ineligible) {

    static final Comparator<Seen> BEST_FIRST = Comparator.<Seen>comparingInt(
                    seen -> seen.fit() instanceof Eligible fits ? -fits.affinity() : 0)
            .thenComparing(seen -> seen.offer().id());

    public OffersFor {
        eligible = List.copyOf(eligible);
        ineligible = List.copyOf(ineligible);
    }

    /**
     * What is proposed.
     *
     * @param joined whether the company came after the run was made, and was given places at once
     * @param proposed those that still fit
     * @param alternates whom to ask next, those that still fit
     * @param banned offers that the hub's team rules out for this company: they are shown nowhere
     */
    public record Standing(boolean joined, List<Seen> proposed, List<Seen> alternates, List<String> banned) {

        public Standing {
            proposed = List.copyOf(proposed);
            alternates = List.copyOf(alternates);
            banned = List.copyOf(banned);
        }
    }
}
