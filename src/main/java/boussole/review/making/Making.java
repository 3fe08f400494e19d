package boussole.review.making;

import boussole.matching.Fit;
import boussole.matching.Kind;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.allocation.Allocating;
import boussole.matching.allocation.Allocation;
import boussole.matching.allocation.Alternate;
import boussole.matching.allocation.Alternates;
import boussole.matching.allocation.Match;
import boussole.matching.allocation.Pricing;
import boussole.matching.allocation.problem.Instance;
import boussole.matching.fitting.Affinities;
import boussole.matching.fitting.Assortment;
import boussole.review.Outcome;
import boussole.review.Outcome.Difference;
import boussole.review.Outcome.Setting;
import boussole.review.Outcome.Totals;
import boussole.review.Outcome.Unmet;
import boussole.review.RunId;
import boussole.review.RunOptions;
import boussole.review.RunOptions.Pair;
import boussole.review.records.Joined;
import boussole.review.records.Proposals;
import boussole.review.records.Proposals.Left;
import boussole.review.records.Proposals.Proposed;
import boussole.review.records.Proposals.ToCompany;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** From affinities to an outcome: a function of its arguments. */
final class Making {

    private static final int ALTERNATES = 3;
    /** Of a hundred introductions, so many are accepted, until real ones tell better. */
    private static final int ACCEPTANCE = 50;

    private static final List<Integer> DIAL = List.of(0, 25, 50, 100, 200);

    private final RunOptions options;
    private final List<Need> needs;
    private final Assortment assortment;
    private final Affinities affinities;
    private final Optional<Before> before;

    /** The run that was published when this one was made. */
    record Before(RunId run, Set<Pair> pairs) {

        /** What the run proposed, and the places that newcomers were given since. */
        static Before of(RunId run, Proposals proposals, Joined joined) {
            Set<Pair> pairs = new HashSet<>();
            joined.newcomers()
                    .forEach(newcomer ->
                            newcomer.places().forEach(place -> pairs.add(new Pair(newcomer.company(), place.offer()))));
            proposals
                    .companies()
                    .forEach((company, to) ->
                            to.proposed().forEach(offer -> pairs.add(new Pair(company, offer.offer()))));
            return new Before(run, pairs);
        }
    }

    /** @param pricing the allocation, with what every other pair would cost */
    record Solved(Pricing pricing, List<Unmet> unmetPins) {}

    Making(
            RunOptions options,
            List<Need> needs,
            Assortment assortment,
            Affinities affinities,
            Optional<Before> before) {
        this.options = options;
        this.needs = needs;
        this.assortment = assortment;
        this.affinities = affinities;
        this.before = before;
    }

    Solved solved() {
        Drafting.Draft draft = Drafting.of(
                options,
                needs,
                assortment.offers(),
                affinities,
                before.map(Before::pairs).orElse(Set.of()));
        return new Solved(Pricing.of(draft.instance()), draft.unmet());
    }

    Outcome outcome(Solved solved, String rules, String record) {
        Allocation allocation = solved.pricing.allocation();
        Set<Pair> pairs = pairs(allocation);
        List<Unmet> unmet = new ArrayList<>(solved.unmetPins);
        allocation.shortfalls().forEach(some -> unmet.add(Unmet.minimum(some.offer(), some.missing())));
        return new Outcome(
                rules,
                record,
                totals(allocation),
                proposed(allocation),
                assortment.offers().stream()
                        .collect(Collectors.groupingBy(
                                Offer::kind, () -> new EnumMap<>(Kind.class), Collectors.summingInt(offer -> 1))),
                unmet,
                allocation.verdict().valid(),
                before.map(last -> difference(last, pairs)),
                before.map(last -> dial(last, allocation)).orElse(List.of()),
                holes());
    }

    /** What is kept for companies to be shown. */
    Proposals proposals(Pricing pricing) {
        Allocation allocation = pricing.allocation();
        Map<String, List<Proposed>> proposed = new HashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        for (Match match : allocation.matches()) {
            proposed.computeIfAbsent(match.company(), another -> new ArrayList<>())
                    .add(new Proposed(match.offer(), match.affinity()));
            taken.merge(match.offer(), 1, Integer::sum);
        }
        Map<String, List<Alternate>> alternates = Alternates.of(pricing, ALTERNATES, ACCEPTANCE);
        Map<String, List<String>> banned = options.bans().stream()
                .collect(Collectors.groupingBy(Pair::company, Collectors.mapping(Pair::offer, Collectors.toList())));
        Map<String, ToCompany> companies = new HashMap<>();
        for (Need need : needs) {
            companies.put(
                    need.company(),
                    new ToCompany(
                            proposed.getOrDefault(need.company(), List.of()),
                            alternates.getOrDefault(need.company(), List.of()).stream()
                                    .map(one -> new Proposals.Alternate(one.offer(), one.affinity(), one.price()))
                                    .toList(),
                            banned.getOrDefault(need.company(), List.of())));
        }
        return new Proposals(options.want(), options.perOrganisation(), companies, left(allocation, taken));
    }

    private Map<String, Left> left(Allocation allocation, Map<String, Integer> taken) {
        Map<String, Left> left = new HashMap<>();
        for (int place = 0; place < assortment.offers().size(); place++) {
            Offer offer = assortment.offers().get(place);
            int rest = offer.places().left() - taken.getOrDefault(offer.id(), 0);
            long price = Math.max(-Instance.MOST_AFFINITY, allocation.prices().offers()[place]);
            left.put(offer.id(), new Left(rest, price));
        }
        return left;
    }

    private Totals totals(Allocation allocation) {
        return new Totals(
                needs.size(),
                assortment.offers().size(),
                affinities.pairs(),
                allocation.size(),
                allocation.totalAffinity(),
                allocation.verdict().objective(),
                allocation.verdict().bound());
    }

    private List<Integer> proposed(Allocation allocation) {
        Map<String, Integer> counted = new HashMap<>();
        allocation.matches().forEach(match -> counted.merge(match.company(), 1, Integer::sum));
        int[] companies = new int[options.want() + 1];
        needs.forEach(need -> companies[counted.getOrDefault(need.company(), 0)]++);
        List<Integer> proposed = new ArrayList<>();
        for (int count : companies) {
            proposed.add(count);
        }
        return proposed;
    }

    private static Difference difference(Before last, Set<Pair> pairs) {
        int kept = common(last.pairs, pairs);
        return new Difference(last.run, kept, pairs.size() - kept, last.pairs.size() - kept);
    }

    private List<Setting> dial(Before last, Allocation own) {
        Set<Integer> bonuses = new TreeSet<>(DIAL);
        bonuses.add(options.stability());
        List<Setting> settings = new ArrayList<>();
        long freely = 0;
        for (int bonus : bonuses) {
            Allocation other = weighing(bonus, own);
            freely = settings.isEmpty() ? other.totalAffinity() : freely;
            settings.add(new Setting(
                    bonus, other.size() - common(last.pairs, pairs(other)), freely - other.totalAffinity()));
        }
        return settings;
    }

    private Allocation weighing(int bonus, Allocation own) {
        return bonus == options.stability()
                ? own
                : Allocating.allocate(
                        own.instance().weighing(own.instance().terms().withStability(bonus)));
    }

    private List<Outcome.Hole> holes() {
        Holes holes = new Holes();
        for (int need = 0; need < needs.size(); need++) {
            if (affinities.eligible(need) == 0) {
                List<Fit> fits = assortment.fits(needs.get(need));
                holes.add(needs.get(need), fits);
            }
        }
        return holes.told();
    }

    private static int common(Collection<Pair> one, Set<Pair> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static Set<Pair> pairs(Allocation allocation) {
        return allocation.matches().stream()
                .map(match -> new Pair(match.company(), match.offer()))
                .collect(Collectors.toSet());
    }
}
