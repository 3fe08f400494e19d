package boussole.matching.allocation;

import boussole.matching.allocation.problem.Instance;
import java.util.HashMap;
import java.util.Map;

/** The best of a small problem, found by trying every set of pairs. */
final class TryingEverything {

    private final Instance instance;
    private final boolean[] matched;
    private final int[] ofCompany;
    private final int[] ofOffer;
    private int fewestMissing = Integer.MAX_VALUE;
    private long best = Long.MIN_VALUE;

    private TryingEverything(Instance instance) {
        this.instance = instance;
        this.matched = new boolean[instance.pairs()];
        this.ofCompany = new int[instance.companies()];
        this.ofOffer = new int[instance.offers()];
    }

    /** @param missing places of minimums */
    record Best(int missing, long objective) {}

    static Best of(Instance instance) {
        TryingEverything all = new TryingEverything(instance);
        all.from(0);
        return new Best(all.fewestMissing, all.best);
    }

    private void from(int pair) {
        if (pair == matched.length) {
            count();
            return;
        }
        if (!instance.pinned(pair)) {
            from(pair + 1);
        }
        if (!instance.banned(pair) && fits(pair)) {
            take(pair, 1);
            from(pair + 1);
            take(pair, -1);
        }
    }

    private boolean fits(int pair) {
        int company = instance.companyOf(pair);
        int offer = instance.offerOf(pair);
        if (ofCompany[company] == instance.want(company) || ofOffer[offer] == instance.capacity(offer)) {
            return false;
        }
        Map<Integer, Integer> inOne = new HashMap<>();
        for (int other = instance.firstPair(company); other < instance.firstPair(company + 1); other++) {
            if (matched[other] || other == pair) {
                int organisation = instance.organisation(instance.offerOf(other));
                if (organisation >= 0
                        && inOne.merge(organisation, 1, Integer::sum)
                                > instance.terms().perOrganisation()) {
                    return false;
                }
            }
        }
        return true;
    }

    private void take(int pair, int sign) {
        matched[pair] = sign > 0;
        ofCompany[instance.companyOf(pair)] += sign;
        ofOffer[instance.offerOf(pair)] += sign;
    }

    private void count() {
        long objective = 0;
        int missing = 0;
        for (int pair = 0; pair < matched.length; pair++) {
            objective += matched[pair] ? instance.profit(pair) : 0;
        }
        for (int matches : ofCompany) {
            for (int slot = 0; slot < matches; slot++) {
                objective += instance.terms().coverage(slot);
            }
        }
        int parts = instance.terms().balance().size();
        for (int offer = 0; offer < ofOffer.length; offer++) {
            missing += Math.max(0, instance.minimum(offer) - ofOffer[offer]);
            for (int place = 0; parts > 0 && place < ofOffer[offer]; place++) {
                objective -= instance.terms().balance().get(part(place, instance.capacity(offer), parts));
            }
        }
        if (missing < fewestMissing || missing == fewestMissing && objective > best) {
            fewestMissing = missing;
            best = objective;
        }
    }

    /** The part of the capacity in which a place lies: parts end at the whole numbers below their shares. */
    private static int part(int place, int capacity, int parts) {
        int part = 0;
        while (place >= capacity * (part + 1) / parts) {
            part++;
        }
        return part;
    }
}
