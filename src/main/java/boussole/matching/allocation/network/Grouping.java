package boussole.matching.allocation.network;

import boussole.matching.allocation.problem.Instance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds where a company might get more from one organisation than it may: only there a node is needed. */
record Grouping(Instance instance, Pins pins, Grouped grouped) {

    /** Takes pairs of a company with one organisation, and how many of them it may have. */
    @FunctionalInterface
    interface Grouped {
        void group(int company, int room, List<Integer> pairs);
    }

    void all() {
        for (int company = 0; company < instance.companies(); company++) {
            int open = instance.want(company) - pins.ofCompany()[company];
            if (open > 0) {
                of(company, open);
            }
        }
    }

    private void of(int company, int open) {
        Map<Integer, List<Integer>> byOrganisation = new LinkedHashMap<>();
        for (int pair = instance.firstPair(company); pair < instance.firstPair(company + 1); pair++) {
            int organisation = instance.organisation(instance.offerOf(pair));
            if (organisation >= 0 && !instance.banned(pair) && !instance.pinned(pair)) {
                byOrganisation
                        .computeIfAbsent(organisation, another -> new ArrayList<>(2))
                        .add(pair);
            }
        }
        byOrganisation.forEach((organisation, pairs) -> {
            int room = instance.terms().perOrganisation() - pins.in(company, organisation);
            if (room > 0 && pairs.size() > room && open > room) {
                grouped.group(company, room, pairs);
            }
        });
    }
}
