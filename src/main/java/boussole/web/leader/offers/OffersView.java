package boussole.web.leader.offers;

import boussole.kernel.Language;
import boussole.matching.Fit;
import boussole.matching.Kind;
import boussole.review.offers.OffersFor;
import boussole.review.offers.OffersFor.Standing;
import boussole.review.offers.Seen;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The offers as a company's page shows them.
 *
 * @param standing whether proposals were made: none, joined or proposed
 * @param proposed to this company
 * @param others that fit, a few of each kind
 * @param nearly what a single change would make fit
 * @param ineligible how many offers do not fit
 */
record OffersView(
        String standing, List<OfferCard> proposed, List<Group> others, List<OfferCard> nearly, int ineligible) {

    private static final int FEW = 3;
    private static final int MOST_NEARLY = 5;

    /** A few offers of one kind. @param more how many others of it fit */
    record Group(String key, List<OfferCard> offers, int more) {}

    static OffersView of(OffersFor offers, Language language) {
        List<Seen> proposed = offers.proposals().map(Standing::proposed).orElse(List.of());
        Set<String> shown = proposed.stream().map(seen -> seen.offer().id()).collect(Collectors.toSet());
        List<Seen> rest = offers.eligible().stream()
                .filter(seen -> !shown.contains(seen.offer().id()))
                .toList();
        return new OffersView(
                offers.proposals()
                        .map(standing -> standing.joined() ? "joined" : "proposed")
                        .orElse("none"),
                cards(proposed.stream(), language),
                Stream.of(Kind.values())
                        .map(kind -> group(kind, rest, language))
                        .filter(group -> !group.offers.isEmpty())
                        .toList(),
                cards(offers.ineligible().stream().filter(OffersView::nearly).limit(MOST_NEARLY), language),
                offers.ineligible().size());
    }

    private static Group group(Kind kind, List<Seen> rest, Language language) {
        List<Seen> all =
                rest.stream().filter(seen -> seen.offer().kind() == kind).toList();
        return new Group(kind.plural(), cards(all.stream().limit(FEW), language), Math.max(0, all.size() - FEW));
    }

    private static boolean nearly(Seen seen) {
        return seen.fit() instanceof Fit.Ineligible none && none.nearly();
    }

    private static List<OfferCard> cards(Stream<Seen> some, Language language) {
        return some.map(seen -> OfferCard.of(seen, language)).toList();
    }
}
