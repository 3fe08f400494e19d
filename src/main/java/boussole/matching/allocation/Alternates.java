package boussole.matching.allocation;

import boussole.matching.allocation.network.Cycle;
import boussole.matching.allocation.network.Network;
import boussole.matching.allocation.network.Residual;
import boussole.matching.allocation.network.Residual.Places;
import boussole.matching.allocation.network.ShortestPaths;
import boussole.matching.allocation.problem.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom to ask next: for each company, the offers that would cost everyone least, among those with places left. Each
 * offer is shown to no more companies than its places left over the share of introductions that are accepted, so that
 * those who fall back on it find room. Banned pairs and offers of an organisation the company has enough of are never
 * among them.
 *
 * <p>All prices come from one search: from an offer with places both taken and left, or with no other way out, the way
 * to a company is as long as from the hub. Where that does not hold, the way is searched for by itself.
 */
public final class Alternates {

    private static final int HUNDRED = 100;
    private static final Comparator<Candidate> CHEAPEST_FIRST = Comparator.comparingLong(Candidate::missing)
            .thenComparingLong(Candidate::price)
            .thenComparing(Comparator.comparingInt(Candidate::affinity).reversed())
            .thenComparingInt(Candidate::pair);

    private final Pricing pricing;
    private final Instance instance;
    private final Residual residual;
    private final long[] fromHub;
    private final int[] room;
    private final Places[] places;

    private record Candidate(int pair, int affinity, long price, long missing) {}

    private Alternates(Pricing pricing, int acceptance) {
        this.pricing = pricing;
        this.instance = pricing.allocation().instance();
        this.residual = pricing.residual();
        this.fromHub = pricing.paths().from(Network.HUB);
        this.room = new int[instance.offers()];
        this.places = new Places[instance.offers()];
        for (int offer = 0; offer < room.length; offer++) {
            places[offer] = residual.places(offer);
            room[offer] = (int) Math.min(Integer.MAX_VALUE, (long) places[offer].left() * HUNDRED / acceptance);
        }
    }

    /**
     * At most so many for each company, the least costly first; companies without any are left out.
     *
     * @param acceptance how many introductions of a hundred are accepted, from 1 to 100
     */
    public static Map<String, List<Alternate>> of(Pricing pricing, int each, int acceptance) {
        if (acceptance < 1 || acceptance > HUNDRED) {
            throw new IllegalArgumentException("an acceptance of " + acceptance + " in a hundred");
        }
        synchronized (pricing) {
            return new Alternates(pricing, acceptance).chosen(each);
        }
    }

    private Map<String, List<Alternate>> chosen(int each) {
        Map<String, List<Alternate>> chosen = new HashMap<>();
        for (Candidate candidate : candidates()) {
            int offer = instance.offerOf(candidate.pair);
            String company = instance.company(instance.companyOf(candidate.pair));
            List<Alternate> own = chosen.computeIfAbsent(company, another -> new ArrayList<>(each));
            if (own.size() < each && room[offer] > 0) {
                room[offer]--;
                own.add(new Alternate(instance.offer(offer), candidate.affinity, candidate.price));
            }
        }
        chosen.values().removeIf(List::isEmpty);
        return chosen;
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int company = 0; company < instance.companies(); company++) {
            Set<Integer> enough = enough(company);
            for (int pair = instance.firstPair(company); pair < instance.firstPair(company + 1); pair++) {
                int offer = instance.offerOf(pair);
                boolean open = residual.network().arcOf(pair) >= 0 && places[offer].left() > 0;
                if (open && !pricing.allocation().holds(pair) && !enough.contains(instance.organisation(offer))) {
                    add(pair, offer, candidates);
                }
            }
        }
        candidates.sort(CHEAPEST_FIRST);
        return candidates;
    }

    /** The organisations of which the company has as many as it may. */
    private Set<Integer> enough(int company) {
        Map<Integer, Integer> counted = new HashMap<>();
        for (int pair = instance.firstPair(company); pair < instance.firstPair(company + 1); pair++) {
            int organisation = instance.organisation(instance.offerOf(pair));
            if (organisation >= 0 && pricing.allocation().holds(pair)) {
                counted.merge(organisation, 1, Integer::sum);
            }
        }
        counted.values().removeIf(matches -> matches < instance.terms().perOrganisation());
        return new HashSet<>(counted.keySet());
    }

    private void add(int pair, int offer, List<Candidate> candidates) {
        int arc = residual.network().arcOf(pair);
        long back = back(arc, offer);
        if (back != ShortestPaths.FAR) {
            Cycle cycle = Cycle.of(residual.reduced(2 * arc) + back, residual.network());
            candidates.add(new Candidate(pair, instance.affinity(pair), cycle.cost(), cycle.missing()));
        }
    }

    private long back(int arc, int offer) {
        int tail = residual.network().tailOf(arc);
        if (!places[offer].straight()) {
            return pricing.paths().between(residual.network().offerNode(offer), tail);
        }
        return fromHub[tail] == ShortestPaths.FAR ? ShortestPaths.FAR : places[offer].toHub() + fromHub[tail];
    }
}
