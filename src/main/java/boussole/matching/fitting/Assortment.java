package boussole.matching.fitting;

import boussole.matching.Fit;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.pairing.Contribution;
import boussole.matching.pairing.Demand;
import boussole.matching.pairing.EligiblePair;
import boussole.matching.pairing.NearMiss;
import boussole.matching.pairing.Pair;
import boussole.matching.pairing.Prospect;
import boussole.matching.pairing.Strengths;
import boussole.matching.pairing.Supply;
import boussole.matching.pairing.Veto;
import boussole.matching.words.WordIndex;
import boussole.rulebook.Deliberation;
import boussole.rulebook.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Offers of a day, made ready once to be compared with any number of needs. Safe for many threads. */
public final class Assortment {

    private final Deliberation rules;
    private final Weighting weighting;
    private final Explaining explaining;
    private final Numbers numbers;
    private final List<Supply> supplies;
    private final WordIndex index;

    Assortment(
            Deliberation rules, FittingTables tables, Explaining explaining, Collection<Offer> offers, LocalDate day) {
        this.rules = rules;
        this.weighting = tables.weighting();
        this.explaining = explaining;
        this.numbers = new Numbers(tables, offers, day);
        this.supplies = offers.stream().map(numbers::supply).toList();
        this.index = WordIndex.of(offers.stream().map(Offer::words).toList(), weighting.commonWords());
    }

    /** The offers, in their order. */
    public List<Offer> offers() {
        return supplies.stream().map(Supply::source).toList();
    }

    /** How each offer fits that need, in the order of the offers. */
    public List<Fit> fits(Need need) {
        return fits(need, IntStream.range(0, supplies.size()).toArray());
    }

    /** How the offer at that place fits. */
    public Fit fit(Need need, int place) {
        return fits(need, place).getFirst();
    }

    private List<Fit> fits(Need need, int... places) {
        Demand demand = numbers.demand(need);
        int[] words = words(need);
        List<List<Finding>> vetoes = nothingYet();
        rules.each(
                pairs(demand, places),
                (rule, veto) -> vetoes.get(((Veto) veto).place()).add(new Finding(rule, veto)));
        List<EligiblePair> eligible = new ArrayList<>();
        for (int place : places) {
            if (vetoes.get(place).isEmpty()) {
                eligible.add(new EligiblePair(place, demand, supplies.get(place), words[place]));
            }
        }
        List<List<Finding>> contributions = nothingYet();
        rules.each(
                eligible,
                (rule, contribution) ->
                        contributions.get(((Contribution) contribution).place()).add(new Finding(rule, contribution)));
        List<List<Finding>> near = nothingYet();
        rules.each(
                eligible.stream().map(Prospect::new).toList(),
                (rule, miss) -> near.get(((NearMiss) miss).place()).add(new Finding(rule, miss)));
        return IntStream.of(places)
                .mapToObj(place -> fit(need, place, vetoes.get(place), contributions.get(place), near.get(place)))
                .toList();
    }

    private Fit fit(Need need, int place, List<Finding> vetoes, List<Finding> contributions, List<Finding> near) {
        Offer offer = supplies.get(place).source();
        return vetoes.isEmpty()
                ? explaining.eligible(
                        need,
                        offer,
                        contributions,
                        near,
                        () -> index.shared(need.project().words(), place))
                : explaining.ineligible(need, offer, vetoes);
    }

    /**
     * The eligible pairs and their affinities, equal to those of {@link #fits(Need)}; reasons are asked for again.
     *
     * @param done told after each need how many are done; it may throw to make an end of it
     */
    public Affinities affinities(List<Need> needs, IntConsumer done) {
        Affinities.Collecting collecting = new Affinities.Collecting(needs.size());
        int[] all = IntStream.range(0, supplies.size()).toArray();
        for (int i = 0; i < needs.size(); i++) {
            collect(needs.get(i), all, collecting);
            done.accept(i + 1);
        }
        return collecting.all();
    }

    private void collect(Need need, int[] all, Affinities.Collecting collecting) {
        Demand demand = numbers.demand(need);
        boolean[] vetoed = new boolean[supplies.size()];
        rules.each(pairs(demand, all), (rule, veto) -> vetoed[((Veto) veto).place()] = true);
        int[] words = words(need);
        List<EligiblePair> eligible = new ArrayList<>();
        for (int place : all) {
            if (!vetoed[place]) {
                eligible.add(new EligiblePair(place, demand, supplies.get(place), words[place]));
            }
        }
        long[] weighed = new long[supplies.size()];
        rules.each(eligible, (rule, conclusion) -> {
            Contribution contribution = (Contribution) conclusion;
            weighed[contribution.place()] += (long) weight(contribution) * contribution.strength();
        });
        int[] offers = eligible.stream().mapToInt(EligiblePair::place).toArray();
        short[] affinities = new short[offers.length];
        for (int i = 0; i < offers.length; i++) {
            affinities[i] = (short)
                    weighting.of(supplies.get(offers[i]).source().kind()).affinity(weighed[offers[i]]);
        }
        collecting.next(offers, affinities);
    }

    private int weight(Contribution contribution) {
        return weighting.of(supplies.get(contribution.place()).source().kind()).weight(contribution.criterion());
    }

    private List<Pair> pairs(Demand demand, int... places) {
        List<Pair> pairs = new ArrayList<>(places.length);
        for (int place : places) {
            pairs.add(new Pair(place, demand, supplies.get(place)));
        }
        return pairs;
    }

    /** How strongly each profile speaks the need's own words. */
    private int[] words(Need need) {
        int[] strengths = index.counts(need.project().words());
        for (int place = 0; place < strengths.length; place++) {
            strengths[place] = Strengths.share(strengths[place], weighting.enoughWords());
        }
        return strengths;
    }

    private List<List<Finding>> nothingYet() {
        List<List<Finding>> nothing = new ArrayList<>(supplies.size());
        for (int place = 0; place < supplies.size(); place++) {
            nothing.add(new ArrayList<>(0));
        }
        return nothing;
    }
}
