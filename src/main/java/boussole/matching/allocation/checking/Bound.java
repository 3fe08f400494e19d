package boussole.matching.allocation.checking;

import boussole.matching.allocation.problem.Instance;
import boussole.matching.allocation.problem.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What no allocation can count more than, under given prices; pinned pairs aside. */
final class Bound {

    private final Instance instance;
    private final Terms terms;
    private final int[] pinsOfCompany;
    private final int[] pinsOfOffer;
    private final long weight;

    Bound(Instance instance, int[] pinsOfCompany, int[] pinsOfOffer, long weight) {
        this.instance = instance;
        this.terms = instance.terms();
        this.pinsOfCompany = pinsOfCompany;
        this.pinsOfOffer = pinsOfOffer;
        this.weight = weight;
    }

    /** @throws ArithmeticException where the prices are out of all range */
    long under(Prices prices) {
        long bound = 0;
        for (int company = 0; company < instance.companies(); company++) {
            long worth = prices.companies()[company];
            bound = Math.addExact(bound, slots(company, worth));
            bound = Math.addExact(bound, pairs(company, worth, prices.offers()));
        }
        for (int offer = 0; offer < instance.offers(); offer++) {
            bound = Math.addExact(bound, places(offer, prices.offers()[offer]));
        }
        return bound;
    }

    private long slots(int company, long worth) {
        long sum = 0;
        int rewarded = Math.min(instance.want(company), terms.coverage().size());
        for (int slot = pinsOfCompany[company]; slot < rewarded; slot++) {
            sum = Math.addExact(sum, Math.max(0, Math.addExact(worth, terms.coverage(slot))));
        }
        int plain = instance.want(company) - Math.max(rewarded, pinsOfCompany[company]);
        return Math.addExact(sum, Math.multiplyExact(Math.max(0, worth), Math.max(0, plain)));
    }

    private long pairs(int company, long worth, long[] prices) {
        long sum = 0;
        Map<Integer, List<Long>> gains = new HashMap<>();
        Map<Integer, Integer> pins = new HashMap<>();
        for (int pair = instance.firstPair(company); pair < instance.firstPair(company + 1); pair++) {
            int offer = instance.offerOf(pair);
            int organisation = instance.organisation(offer);
            long gain = instance.profit(pair) - worth - prices[offer];
            if (instance.pinned(pair)) {
                pins.merge(organisation, 1, Integer::sum);
            } else if (!instance.banned(pair) && gain > 0 && organisation < 0) {
                sum = Math.addExact(sum, gain);
            } else if (!instance.banned(pair) && gain > 0) {
                gains.computeIfAbsent(organisation, another -> new ArrayList<>(2))
                        .add(gain);
            }
        }
        for (Map.Entry<Integer, List<Long>> one : gains.entrySet()) {
            int room = terms.perOrganisation() - pins.getOrDefault(one.getKey(), 0);
            sum = Math.addExact(sum, largest(one.getValue(), room));
        }
        return sum;
    }

    private static long largest(List<Long> gains, int room) {
        gains.sort(Comparator.reverseOrder());
        long sum = 0;
        for (int i = 0; i < Math.min(room, gains.size()); i++) {
            sum = Math.addExact(sum, gains.get(i));
        }
        return sum;
    }

    private long places(int offer, long price) {
        long sum = 0;
        int parts = Math.max(1, terms.balance().size());
        for (int part = 0; part < parts; part++) {
            long penalty = terms.balance().isEmpty() ? 0 : terms.balance().get(part);
            int from = Math.max(pinsOfOffer[offer], end(instance, offer, part, parts));
            int to = Math.max(from, end(instance, offer, part + 1, parts));
            int needed = Math.clamp(instance.minimum(offer), from, to);
            long heavy = Math.max(0, Math.addExact(price - penalty, weight));
            sum = Math.addExact(sum, Math.multiplyExact(heavy, needed - from));
            sum = Math.addExact(sum, Math.multiplyExact(Math.max(0, price - penalty), to - needed));
        }
        return sum;
    }

    /** What so many matches of an offer cost by its balance. */
    static long balance(Instance instance, int offer, int matches) {
        List<Integer> balance = instance.terms().balance();
        long sum = 0;
        for (int part = 0; part < balance.size(); part++) {
            int from = end(instance, offer, part, balance.size());
            int to = end(instance, offer, part + 1, balance.size());
            sum += (long) Math.clamp(matches - from, 0, to - from) * balance.get(part);
        }
        return sum;
    }

    private static int end(Instance instance, int offer, int part, int parts) {
        return (int) ((long) instance.capacity(offer) * part / parts);
    }
}
