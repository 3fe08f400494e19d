package boussole.matching.allocation;

import boussole.matching.allocation.checking.Prices;
import boussole.matching.allocation.checking.Verdict;
import boussole.matching.allocation.problem.Instance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best allocation of a problem, with what proves it. */
public final class Allocation {

    private final Instance instance;
    private final int[] matched;
    private final Prices prices;
    private final Verdict verdict;

    Allocation(Instance instance, int[] matched, Prices prices, Verdict verdict) {
        this.instance = instance;
        this.matched = matched;
        this.prices = prices;
        this.verdict = verdict;
    }

    public Instance instance() {
        return instance;
    }

    /** The places of the matched pairs, in order. */
    public int[] pairs() {
        return matched.clone();
    }

    public int size() {
        return matched.length;
    }

    public boolean holds(int pair) {
        return Arrays.binarySearch(matched, pair) >= 0;
    }

    /** By company, then by offer, in the order in which these were given. */
    public List<Match> matches() {
        List<Match> matches = new ArrayList<>(matched.length);
        for (int pair : matched) {
            matches.add(new Match(
                    instance.company(instance.companyOf(pair)),
                    instance.offer(instance.offerOf(pair)),
                    instance.affinity(pair)));
        }
        return matches;
    }

    /** In whole thousandths. */
    public long totalAffinity() {
        long sum = 0;
        for (int pair : matched) {
            sum += instance.affinity(pair);
        }
        return sum;
    }

    /** Minimums that could not be met together. */
    public List<Shortfall> shortfalls() {
        int[] taken = new int[instance.offers()];
        for (int pair : matched) {
            taken[instance.offerOf(pair)]++;
        }
        List<Shortfall> shortfalls = new ArrayList<>();
        for (int offer = 0; offer < taken.length; offer++) {
            if (taken[offer] < instance.minimum(offer)) {
                shortfalls.add(new Shortfall(instance.offer(offer), instance.minimum(offer) - taken[offer]));
            }
        }
        return shortfalls;
    }

    /** What it was proven with. */
    public Prices prices() {
        return prices;
    }

    /** What the independent checker says of it. */
    public Verdict verdict() {
        return verdict;
    }
}
