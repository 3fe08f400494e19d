package boussole.matching.allocation.checking;

import boussole.kernel.Text;
import boussole.matching.allocation.problem.Instance;
import boussole.matching.allocation.problem.Terms;
import boussole.source.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Checks an allocation from the problem, its matches and its prices alone: that it keeps every rule, and that no other
 * could count more. It shares nothing with the solver.
 *
 * <p>The proof is linear-programming duality. Let w(c) be what a further match of company c is worth to it, and v(o) the
 * price of a place of offer o. However these are chosen, no allocation counts more than the bound: the sum
 *
 * <ul>
 *   <li>over each company's slots, of what coverage(i) + w exceeds nought by;
 *   <li>over each company and organisation, of the k largest of what affinity + stability − w − v exceeds nought by,
 *       where k is how many matches it may have there (over each pair, for offers that stand alone);
 *   <li>over each offer's places, of what v − balance exceeds nought by, with the weight of a minimum's place added
 *       where it is one.
 * </ul>
 *
 * For, summed along an allocation, w and v cancel out. Where the bound is what the allocation counts, it is the best.
 */
public final class Checker {

    private static final int MOST_FAULTS = 20;

    private final Instance instance;
    private final Terms terms;
    private final boolean[] matched;
    private final int[] ofCompany;
    private final int[] ofOffer;
    private final int[] pinsOfCompany;
    private final int[] pinsOfOffer;
    private final List<Text> faults = new ArrayList<>();

    private Checker(Instance instance) {
        this.instance = instance;
        this.terms = instance.terms();
        this.matched = new boolean[instance.pairs()];
        this.ofCompany = new int[instance.companies()];
        this.ofOffer = new int[instance.offers()];
        this.pinsOfCompany = new int[instance.companies()];
        this.pinsOfOffer = new int[instance.offers()];
    }

    /**
     * What is to be said of an allocation.
     *
     * @param matches the places of the matched pairs
     * @param prices w of every company and v of every offer, in whole thousandths
     */
    public static Verdict check(Instance instance, int[] matches, Prices prices) {
        Checker checker = new Checker(instance);
        checker.take(matches);
        checker.keepsRules();
        long objective = checker.objective();
        int missing = checker.missing();
        long heavy = Weight.of(instance) * (checker.needed() - missing);
        OptionalLong bound = checker.bound(prices);
        if (bound.isEmpty()) {
            checker.fault("les prix sont hors de toute mesure", "the prices are out of all range");
        } else if (bound.getAsLong() != objective + heavy) {
            checker.fault(
                    "la borne que donnent les prix ({0}) n’est pas ce que compte l’appariement ({1}) : rien ne prouve"
                            + " qu’il soit le meilleur",
                    "the bound that the prices give ({0}) is not what the allocation counts ({1}): nothing proves that"
                            + " it is the best",
                    bound.getAsLong() - heavy,
                    objective);
        }
        return new Verdict(objective, bound.orElse(Long.MAX_VALUE) - heavy, missing, List.copyOf(checker.faults));
    }

    /** Empty where the prices are out of all range: sums that do not fit prove nothing. */
    private OptionalLong bound(Prices prices) {
        long weight = Weight.of(instance);
        try {
            long open = new Bound(instance, pinsOfCompany, pinsOfOffer, weight).under(prices);
            return OptionalLong.of(Math.addExact(open, pinned(weight)));
        } catch (ArithmeticException outOfRange) {
            return OptionalLong.empty();
        }
    }

    private void take(int[] matches) {
        for (int pair : matches) {
            if (pair < 0 || pair >= matched.length || matched[pair]) {
                fault("une paire appariée n’existe pas, ou deux fois", "a matched pair does not exist, or twice");
            } else {
                matched[pair] = true;
                ofCompany[instance.companyOf(pair)]++;
                ofOffer[instance.offerOf(pair)]++;
            }
        }
        for (int pair = 0; pair < matched.length; pair++) {
            if (instance.pinned(pair)) {
                pinsOfCompany[instance.companyOf(pair)]++;
                pinsOfOffer[instance.offerOf(pair)]++;
            }
        }
    }

    private void keepsRules() {
        for (int pair = 0; pair < matched.length; pair++) {
            if (matched[pair] && instance.banned(pair)) {
                fault("paire exclue appariée : {0}", "banned pair matched: {0}", named(pair));
            }
            if (!matched[pair] && instance.pinned(pair)) {
                fault("paire imposée oubliée : {0}", "pinned pair forgotten: {0}", named(pair));
            }
        }
        for (int company = 0; company < ofCompany.length; company++) {
            if (ofCompany[company] > instance.want(company)) {
                fault("trop pour {0}", "too many for {0}", instance.company(company));
            }
            organisations(company);
        }
        for (int offer = 0; offer < ofOffer.length; offer++) {
            if (ofOffer[offer] > instance.capacity(offer)) {
                fault("trop pour {0}", "too many for {0}", instance.offer(offer));
            }
        }
    }

    private void organisations(int company) {
        Map<Integer, Integer> counted = new HashMap<>();
        for (int pair = instance.firstPair(company); pair < instance.firstPair(company + 1); pair++) {
            int organisation = instance.organisation(instance.offerOf(pair));
            if (matched[pair]
                    && organisation >= 0
                    && counted.merge(organisation, 1, Integer::sum) > terms.perOrganisation()) {
                fault(
                        "trop d’offres d’une même organisation : {0}",
                        "too many offers of one organisation: {0}", named(pair));
            }
        }
    }

    private long objective() {
        long sum = 0;
        for (int pair = 0; pair < matched.length; pair++) {
            sum += matched[pair] ? instance.profit(pair) : 0;
        }
        for (int company = 0; company < ofCompany.length; company++) {
            for (int slot = 0;
                    slot < Math.min(ofCompany[company], terms.coverage().size());
                    slot++) {
                sum += terms.coverage(slot);
            }
        }
        for (int offer = 0; offer < ofOffer.length; offer++) {
            sum -= Bound.balance(instance, offer, ofOffer[offer]);
        }
        return sum;
    }

    private int missing() {
        int missing = 0;
        for (int offer = 0; offer < ofOffer.length; offer++) {
            missing += Math.max(0, instance.minimum(offer) - ofOffer[offer]);
        }
        return missing;
    }

    private long needed() {
        long needed = 0;
        for (int offer = 0; offer < ofOffer.length; offer++) {
            needed += instance.minimum(offer);
        }
        return needed;
    }

    /** What the pinned pairs count, whatever else is matched. */
    private long pinned(long weight) {
        long sum = 0;
        for (int pair = 0; pair < matched.length; pair++) {
            sum += instance.pinned(pair) ? instance.profit(pair) : 0;
        }
        for (int company = 0; company < pinsOfCompany.length; company++) {
            for (int slot = 0; slot < pinsOfCompany[company]; slot++) {
                sum += terms.coverage(slot);
            }
        }
        for (int offer = 0; offer < pinsOfOffer.length; offer++) {
            sum += weight * Math.min(pinsOfOffer[offer], instance.minimum(offer))
                    - Bound.balance(instance, offer, pinsOfOffer[offer]);
        }
        return sum;
    }

    private String named(int pair) {
        return instance.company(instance.companyOf(pair)) + " – " + instance.offer(instance.offerOf(pair));
    }

    private void fault(String fr, String en, Object... things) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(Wording.of(fr, en, things));
        }
    }
}
