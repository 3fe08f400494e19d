package boussole.matching.fitting;

import boussole.matching.Fit;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.fitting.Weighting.ForKind;
import boussole.matching.pairing.Contribution;
import boussole.matching.pairing.Demand;
import boussole.matching.pairing.EligiblePair;
import boussole.matching.pairing.NearMiss;
import boussole.matching.pairing.Pair;
import boussole.matching.pairing.Prospect;
import boussole.matching.pairing.Strengths;
import boussole.matching.pairing.Supply;
import boussole.matching.pairing.Veto;
import boussole.matching.words.SharedWords;
import boussole.matching.words.WordIndex;
import boussole.rulebook.Deliberation;
import boussole.rulebook.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Offers of a day, made ready once to be compared with any number of needs. Safe for many threads. */
public final class Assortment {

    private final Deliberation rules;
    private final FittingTables tables;
    private final Numbers numbers;
    private final List<Supply> supplies;
    private final List<ForKind> kinds;
    private final WordIndex index;
    private final OfferSides sides;

    Assortment(Deliberation rules, FittingTables tables, Collection<Offer> offers, LocalDate day) {
        this.rules = rules;
        this.tables = tables;
        this.numbers = new Numbers(tables, offers, day);
        this.supplies = offers.stream().map(numbers::supply).toList();
        this.kinds = offers.stream()
                .map(offer -> tables.weighting().of(offer.kind()))
                .toList();
        this.index = WordIndex.of(
                offers.stream().map(Offer::words).toList(), tables.weighting().commonWords());
        this.sides = new OfferSides(tables, List.copyOf(offers));
    }

    /** The offers, in their order. */
    public List<Offer> offers() {
        return sides.offers();
    }

    /** How each offer fits that need, in the order of the offers. */
    public List<Fit> fits(Need need) {
        return fits(need, IntStream.range(0, supplies.size()).toArray());
    }

    /** How the offer at that place fits. */
    public Fit fit(Need need, int place) {
        return fits(need, place).getFirst();
    }

    /**
     * The eligible pairs and their affinities, equal to those of {@link #fits(Need)}; reasons are asked for again.
     *
     * @param done told after each need how many are done; it may throw to make an end of it
     */
    public Affinities affinities(List<Need> needs, IntConsumer done) {
        Affinities.Collecting collecting = new Affinities.Collecting(needs.size());
        for (Need need : needs) {
            weigh(numbers.demand(need), index.shared(need.project().words()), collecting);
            done.accept(collecting.done());
        }
        return collecting.all();
    }

    private List<Fit> fits(Need need, int... places) {
        Demand demand = numbers.demand(need);
        SharedWords shared = index.shared(need.project().words());
        List<List<Finding>> vetoes = findings(pairs(demand, places), veto -> ((Veto) veto).place());
        List<EligiblePair> eligible = new ArrayList<>();
        for (int place : places) {
            if (vetoes.get(place).isEmpty()) {
                eligible.add(eligible(demand, place, shared));
            }
        }
        List<List<Finding>> contributions = findings(eligible, some -> ((Contribution) some).place());
        List<List<Finding>> near =
                findings(eligible.stream().map(Prospect::new).toList(), miss -> ((NearMiss) miss).place());
        Explaining explaining = new Explaining(tables, sides, need, shared);
        List<Fit> fits = new ArrayList<>(places.length);
        for (int place : places) {
            fits.add(
                    vetoes.get(place).isEmpty()
                            ? explaining.eligible(place, contributions.get(place), near.get(place))
                            : explaining.ineligible(place, vetoes.get(place)));
        }
        return fits;
    }

    /** What the rules conclude, by the place of the offer. */
    private List<List<Finding>> findings(Collection<?> facts, ToIntFunction<Object> place) {
        List<List<Finding>> byPlace = new ArrayList<>(supplies.size());
        for (int i = 0; i < supplies.size(); i++) {
            byPlace.add(new ArrayList<>(0));
        }
        rules.each(
                facts,
                (rule, conclusion) -> byPlace.get(place.applyAsInt(conclusion)).add(new Finding(rule, conclusion)));
        return byPlace;
    }

    /** Both passes over all offers, of which only the affinities are kept. */
    void weigh(Demand demand, SharedWords shared, Affinities.Collecting collecting) {
        boolean[] vetoed = new boolean[supplies.size()];
        rules.each(
                pairs(demand, IntStream.range(0, supplies.size()).toArray()),
                (rule, veto) -> vetoed[((Veto) veto).place()] = true);
        List<EligiblePair> eligible = new ArrayList<>();
        for (int place = 0; place < vetoed.length; place++) {
            if (!vetoed[place]) {
                eligible.add(eligible(demand, place, shared));
            }
        }
        long[] weighed = new long[supplies.size()];
        rules.each(eligible, (rule, conclusion) -> {
            Contribution contribution = (Contribution) conclusion;
            weighed[contribution.place()] += kinds.get(contribution.place()).share(contribution);
        });
        int[] offers = new int[eligible.size()];
        short[] affinities = new short[offers.length];
        for (int i = 0; i < offers.length; i++) {
            offers[i] = eligible.get(i).place();
            affinities[i] = (short) kinds.get(offers[i]).affinity(weighed[offers[i]]);
        }
        collecting.next(offers, affinities);
    }

    private List<Pair> pairs(Demand demand, int... places) {
        List<Pair> pairs = new ArrayList<>(places.length);
        for (int place : places) {
            pairs.add(new Pair(place, demand, supplies.get(place)));
        }
        return pairs;
    }

    private EligiblePair eligible(Demand demand, int place, SharedWords shared) {
        int words = Strengths.share(shared.count(place), tables.weighting().enoughWords());
        return new EligiblePair(place, demand, supplies.get(place), words);
    }
}
