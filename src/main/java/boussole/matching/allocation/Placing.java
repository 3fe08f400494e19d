package boussole.matching.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a newcomer places that a run has left: the offers whose affinity most exceeds the price that the run's proof puts
 * on a place of theirs, so that a place that others could use well is not given away lightly.
 */
public final class Placing {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingLong(Candidate::worth)
            .thenComparingInt(Candidate::affinity)
            .reversed()
            .thenComparing(Candidate::offer);

    private Placing() {}

    /**
     * An offer that fits the newcomer.
     *
     * @param affinity in whole thousandths
     * @param left places that nobody has
     * @param price of a place, in whole thousandths; nought where there is plenty
     */
    public record Candidate(String offer, Optional<String> organisation, int affinity, int left, long price) {

        long worth() {
            return affinity - price;
        }
    }

    /** At most so many, the best first; none that costs others more than it brings. */
    public static List<Candidate> place(Collection<Candidate> candidates, int want, int perOrganisation) {
        List<Candidate> placed = new ArrayList<>();
        Map<String, Integer> inOrganisation = new HashMap<>();
        candidates.stream()
                .filter(candidate -> candidate.left > 0 && candidate.worth() >= 0)
                .sorted(BEST_FIRST)
                .forEach(candidate -> {
                    boolean allowed = candidate
                            .organisation
                            .map(name -> inOrganisation.getOrDefault(name, 0) < perOrganisation)
                            .orElse(true);
                    if (placed.size() < want && allowed) {
                        placed.add(candidate);
                        candidate.organisation.ifPresent(name -> inOrganisation.merge(name, 1, Integer::sum));
                    }
                });
        return placed;
    }
}
