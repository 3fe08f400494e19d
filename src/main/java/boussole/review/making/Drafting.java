package boussole.review.making;

import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.allocation.problem.Instance;
import boussole.matching.allocation.problem.InstanceBuilder;
import boussole.matching.allocation.problem.Terms;
import boussole.matching.fitting.Affinities;
import boussole.review.Outcome.Unmet;
import boussole.review.RunOptions;
import boussole.review.RunOptions.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays out a run as an allocation problem. Pins are taken in their order as far as rules and room allow; those that they
 * do not are named, never dropped in silence.
 */
final class Drafting {

    private final RunOptions options;
    private final List<Need> needs;
    private final List<Offer> offers;
    private final Affinities affinities;
    private final List<Unmet> unmet = new ArrayList<>();
    private final Map<String, Integer> room = new HashMap<>();

    /** @param unmet pins that could not be kept */
    record Draft(Instance instance, List<Unmet> unmet) {

        Draft {
            unmet = List.copyOf(unmet);
        }
    }

    private Drafting(RunOptions options, List<Need> needs, List<Offer> offers, Affinities affinities) {
        this.options = options;
        this.needs = needs;
        this.offers = offers;
        this.affinities = affinities;
    }

    /**
     * The problem.
     *
     * @param affinities of these needs with these offers
     * @param incumbents pairs of the last published run
     */
    static Draft of(
            RunOptions options, List<Need> needs, List<Offer> offers, Affinities affinities, Set<Pair> incumbents) {
        return new Drafting(options, needs, offers, affinities).drawn(incumbents);
    }

    private Draft drawn(Set<Pair> incumbents) {
        InstanceBuilder builder = new InstanceBuilder();
        needs.forEach(need -> builder.company(need.company(), options.want()));
        for (Offer offer : offers) {
            int places = places(offer);
            builder.offer(offer.id(), places, Math.min(offer.places().minimum(), places), offer.organisation());
        }
        Set<Pair> pins = kept();
        Set<Pair> bans = bans();
        for (int need = 0; need < needs.size(); need++) {
            for (int which = 0; which < affinities.eligible(need); which++) {
                Pair pair = pair(need, which);
                builder.pair(
                        pair.company(),
                        pair.offer(),
                        affinities.affinity(need, which),
                        pins.contains(pair),
                        bans.contains(pair),
                        incumbents.contains(pair));
            }
        }
        Terms terms = new Terms(
                options.stability(), options.coverage(), options.perOrganisation(), List.of(), options.seed());
        return new Draft(builder.build(terms), unmet);
    }

    /** More places than companies are as many as companies, or as its minimum. */
    private int places(Offer offer) {
        return Math.min(
                offer.places().left(), Math.max(needs.size(), offer.places().minimum()));
    }

    /** Those of companies and offers that there are; the others are named. */
    private Set<Pair> bans() {
        Set<String> companies = needs.stream().map(Need::company).collect(Collectors.toSet());
        Set<String> known = offers.stream().map(Offer::id).collect(Collectors.toSet());
        Set<Pair> bans = new HashSet<>();
        for (Pair ban : options.bans()) {
            if (companies.contains(ban.company()) && known.contains(ban.offer())) {
                bans.add(ban);
            } else {
                unmet.add(Unmet.ban(ban));
            }
        }
        return bans;
    }

    /** The pins that rules and room allow. */
    private Set<Pair> kept() {
        if (options.pins().isEmpty()) {
            return Set.of();
        }
        Set<Pair> eligible = new HashSet<>();
        for (int need = 0; need < needs.size(); need++) {
            for (int which = 0; which < affinities.eligible(need); which++) {
                eligible.add(pair(need, which));
            }
        }
        Map<String, Offer> byId = new HashMap<>();
        offers.forEach(offer -> byId.put(offer.id(), offer));
        Set<Pair> kept = new HashSet<>();
        for (Pair pin : options.pins()) {
            Optional<Offer> offer = Optional.ofNullable(byId.get(pin.offer()));
            if (eligible.contains(pin) && offer.filter(one -> fits(pin, one)).isPresent()) {
                kept.add(pin);
            } else {
                unmet.add(Unmet.pin(pin));
            }
        }
        return kept;
    }

    private boolean fits(Pair pin, Offer offer) {
        String organisation =
                offer.organisation().map(name -> pin.company() + " " + name).orElse("");
        boolean fits = left("company " + pin.company(), options.want()) > 0
                && left("offer " + pin.offer(), places(offer)) > 0
                && (organisation.isEmpty() || left("organisation " + organisation, options.perOrganisation()) > 0);
        if (fits) {
            room.merge("company " + pin.company(), -1, Integer::sum);
            room.merge("offer " + pin.offer(), -1, Integer::sum);
            room.merge("organisation " + organisation, -1, Integer::sum);
        }
        return fits;
    }

    private int left(String what, int most) {
        return room.computeIfAbsent(what, first -> most);
    }

    private Pair pair(int need, int which) {
        return new Pair(
                needs.get(need).company(),
                offers.get(affinities.offer(need, which)).id());
    }
}
