package boussole.matching.fitting;

import boussole.matching.Criterion;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.fitting.Weighting.ForKind;
import boussole.matching.pairing.Contribution;
import boussole.matching.pairing.Demand;
import boussole.matching.pairing.EligiblePair;
import boussole.matching.pairing.Pair;
import boussole.matching.pairing.Strengths;
import boussole.matching.pairing.Supply;
import boussole.matching.pairing.Veto;
import boussole.matching.vocabulary.Labels;
import boussole.matching.words.SharedWords;
import boussole.matching.words.WordIndex;
import boussole.rulebook.Deliberation;
import boussole.rulebook.Rule;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A whole region, every need with every offer: by the rules and by hand, in turns, after both have been seen to conclude
 * the same of every single pair. Then one company and all offers, with its reasons in words.
 */
public final class RegionBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final int ROUNDS = 7;

    private final FittingTables tables = FittingTables.read(PreparedFitting.tables(), Labels.NONE);
    private final Deliberation rules = PreparedFitting.rulebook().given(List.of());
    private final Weighting weighting = tables.weighting();
    private final List<Need> needs;
    private final List<Offer> offers;
    private final Assortment assortment;
    private final List<Demand> demands;
    private final List<Supply> supplies;
    private final List<ForKind> kinds;
    private final List<SharedWords> shared = new ArrayList<>();
    private final HandWrittenRules byHand = new HandWrittenRules();

    private RegionBenchmark(int companies, int offered) {
        needs = DrawnPair.needs(new Random(1), companies);
        offers = DrawnPair.offers(new Random(2), offered);
        assortment = PreparedFitting.fitting().assortment(offers, DAY);
        Numbers numbers = new Numbers(tables, offers, DAY);
        demands = needs.stream().map(numbers::demand).toList();
        supplies = offers.stream().map(numbers::supply).toList();
        kinds = offers.stream().map(offer -> weighting.of(offer.kind())).toList();
        WordIndex index = WordIndex.of(offers.stream().map(Offer::words).toList(), weighting.commonWords());
        needs.forEach(need -> shared.add(index.shared(need.project().words())));
    }

    /** Takes the number of companies and of offers; without them, 4,000 and 800. */
    public static void main(String[] arguments) {
        int companies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4000;
        int offered = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 800;
        RegionBenchmark region = new RegionBenchmark(companies, offered);
        region.compare();
        region.measureRegion();
        region.measureOneCompany();
    }

    // the same conclusions

    private void compare() {
        Map<String, Integer> bits = new HashMap<>();
        HandWrittenRules.VETOES.forEach(rule -> bits.put(rule, bits.size()));
        Map<String, Integer> other = new HashMap<>();
        HandWrittenRules.CONTRIBUTIONS.forEach(rule -> other.put(rule, other.size()));
        long vetoes = 0;
        long contributions = 0;
        long eligible = 0;
        for (int need = 0; need < demands.size(); need++) {
            long[] vetoed = vetoed(need, bits);
            int[][] strengths = strengths(need, vetoed, other);
            for (int offer = 0; offer < supplies.size(); offer++) {
                vetoes += Long.bitCount(vetoed[offer]);
                same(need, offer, vetoed[offer], byHand.vetoes(demands.get(need), supplies.get(offer)));
                if (vetoed[offer] == 0) {
                    eligible++;
                    contributions += sameContributions(need, offer, strengths[offer]);
                }
            }
        }
        System.out.printf(
                "%,d pairs, %,d eligible; %,d vetoes and %,d contributions, each the same by the rules and by hand%n",
                (long) demands.size() * supplies.size(), eligible, vetoes, contributions);
        if (!told(byRules()).equals(told(byHand()))) {
            throw new IllegalStateException("affinities differ");
        }
    }

    private long[] vetoed(int need, Map<String, Integer> bits) {
        long[] vetoed = new long[supplies.size()];
        List<Pair> pairs = new ArrayList<>();
        for (int offer = 0; offer < supplies.size(); offer++) {
            pairs.add(new Pair(offer, demands.get(need), supplies.get(offer)));
        }
        rules.each(pairs, (rule, veto) -> vetoed[((Veto) veto).place()] |= 1L << bit(rule, bits));
        return vetoed;
    }

    private int[][] strengths(int need, long[] vetoed, Map<String, Integer> bits) {
        int[][] strengths = new int[supplies.size()][HandWrittenRules.CONTRIBUTIONS.size()];
        List<EligiblePair> pairs = new ArrayList<>();
        for (int offer = 0; offer < supplies.size(); offer++) {
            if (vetoed[offer] == 0) {
                pairs.add(new EligiblePair(offer, demands.get(need), supplies.get(offer), words(need, offer)));
            }
        }
        rules.each(pairs, (rule, conclusion) -> {
            Contribution contribution = (Contribution) conclusion;
            strengths[contribution.place()][bit(rule, bits)] = contribution.strength();
        });
        return strengths;
    }

    private static int bit(Rule rule, Map<String, Integer> bits) {
        return bits.get(rule.name());
    }

    private int sameContributions(int need, int offer, int[] engine) {
        long spoken = byHand.contributions(demands.get(need), supplies.get(offer), words(need, offer));
        for (int bit = 0; bit < engine.length; bit++) {
            same(need, offer, engine[bit], (spoken >> bit & 1) == 0 ? 0 : byHand.strengths[bit]);
        }
        return Long.bitCount(spoken);
    }

    private void same(int need, int offer, long engine, long hand) {
        if (engine != hand) {
            throw new IllegalStateException(
                    needs.get(need) + "\n" + offers.get(offer) + "\nrules " + engine + ", by hand " + hand);
        }
    }

    private static List<Object> told(Affinities affinities) {
        List<Object> told = new ArrayList<>();
        for (int need = 0; need < affinities.needs(); need++) {
            for (int which = 0; which < affinities.eligible(need); which++) {
                told.add(List.of(affinities.offer(need, which), affinities.affinity(need, which)));
            }
        }
        return told;
    }

    // both ways

    private Affinities byRules() {
        Affinities.Collecting collecting = new Affinities.Collecting(demands.size());
        for (int need = 0; need < demands.size(); need++) {
            assortment.weigh(demands.get(need), shared.get(need), collecting);
        }
        return collecting.all();
    }

    private Affinities byHand() {
        Affinities.Collecting collecting = new Affinities.Collecting(demands.size());
        int[] eligible = new int[supplies.size()];
        short[] affinities = new short[supplies.size()];
        for (int need = 0; need < demands.size(); need++) {
            int found = 0;
            for (int offer = 0; offer < supplies.size(); offer++) {
                if (byHand.vetoes(demands.get(need), supplies.get(offer)) == 0) {
                    eligible[found] = offer;
                    affinities[found++] = affinityByHand(need, offer);
                }
            }
            collecting.next(Arrays.copyOf(eligible, found), Arrays.copyOf(affinities, found));
        }
        return collecting.all();
    }

    private short affinityByHand(int need, int offer) {
        long spoken = byHand.contributions(demands.get(need), supplies.get(offer), words(need, offer));
        long weighed = 0;
        for (long left = spoken; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            weighed += kinds.get(offer).share(new Contribution(offer, CRITERIA[bit], byHand.strengths[bit]));
        }
        return (short) kinds.get(offer).affinity(weighed);
    }

    private static final Criterion[] CRITERIA = {
        Criterion.SECTOR, Criterion.SECTOR, Criterion.USES, Criterion.GOALS, Criterion.HELP, Criterion.WEAKEST,
        Criterion.LEVEL, Criterion.WORDS, Criterion.DATA, Criterion.BUDGET, Criterion.DATE, Criterion.NEARNESS,
        Criterion.NEARNESS, Criterion.NEARNESS, Criterion.LANGUAGE
    };

    private int words(int need, int offer) {
        return Strengths.share(shared.get(need).count(offer), weighting.enoughWords());
    }

    // how long

    private void measureRegion() {
        long pairs = (long) demands.size() * supplies.size();
        double[] ruled = new double[ROUNDS];
        double[] hand = new double[ROUNDS];
        double[] whole = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ruled[round] = cpuSeconds(this::byRules);
            hand[round] = cpuSeconds(this::byHand);
            whole[round] = cpuSeconds(() -> PreparedFitting.fitting().affinities(needs, offers, DAY, done -> {}));
        }
        System.out.printf(
                "%n%-44s %12s %14s %14s%n",
                "median of " + ROUNDS + " rounds", "CPU s", "pairs a CPU-s", "times by hand");
        row("by hand", median(hand), pairs, median(hand));
        row("by the rules", median(ruled), pairs, median(hand));
        row("the same with index, numbers and own words", median(whole), pairs, median(hand));
    }

    private static void row(String name, double seconds, long pairs, double hand) {
        System.out.printf("%-44s %12.2f %,14.0f %14.1f%n", name, seconds, pairs / seconds, seconds / hand);
    }

    private static double cpuSeconds(Supplier<?> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.get();
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }

    private void measureOneCompany() {
        double[] millis = new double[500];
        for (int round = 0; round < 4 * millis.length; round++) {
            long before = System.nanoTime();
            assortment.fits(needs.get(round % needs.size()));
            millis[round % millis.length] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%none company and %,d offers, reasons in words, warm: %.1f ms (median), %.1f ms (95 of 100)%n",
                supplies.size(), millis[millis.length / 2], millis[millis.length * 95 / 100]);
    }

    private static double median(double[] some) {
        double[] sorted = some.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
