package boussole.matching.allocation.network;

import boussole.matching.allocation.problem.Instance;
import java.util.HashMap;
import java.util.Map;

/**
 * What pinned pairs take before anything is solved: they are committed, not rewarded.
 *
 * @param ofCompany how many of its matches are pinned
 * @param ofOffer how many of its places are
 */
@SuppressWarnings("ArrayRecordComponent") // one number for each of tens of thousands
record Pins(int[] ofCompany, int[] ofOffer, Map<Long, Integer> inOrganisation) {

    static Pins of(Instance instance) {
        Pins pins = new Pins(new int[instance.companies()], new int[instance.offers()], new HashMap<>());
        for (int pair = 0; pair < instance.pairs(); pair++) {
            if (instance.pinned(pair)) {
                int offer = instance.offerOf(pair);
                pins.ofCompany[instance.companyOf(pair)]++;
                pins.ofOffer[offer]++;
                pins.inOrganisation.merge(key(instance.companyOf(pair), instance.organisation(offer)), 1, Integer::sum);
            }
        }
        return pins;
    }

    int in(int company, int organisation) {
        return inOrganisation.isEmpty() ? 0 : inOrganisation.getOrDefault(key(company, organisation), 0);
    }

    private static long key(int company, int organisation) {
        return (long) company << 32 | organisation & 0xffffffffL;
    }
}
