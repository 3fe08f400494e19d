package boussole.web.api.matching;

import boussole.kernel.Language;
import boussole.matching.Kind;
import boussole.matching.Offer;
import boussole.review.offers.OffersFor;
import boussole.review.offers.Seen;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * The offers of the territory as one company sees them.
 *
 * @param proposals what it is proposed; absent where no run was published yet
 * @param eligible every offer that fits, the best first
 * @param ineligible the others, those that nearly fit first
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record OffersView(
        String company, Optional<ProposalsView> proposals, List<OfferView> eligible, List<OfferView> ineligible) {

    static OffersView of(OffersFor offers, Optional<Kind> kind, Language language) {
        return new OffersView(
                offers.company(),
                offers.proposals()
                        .map(standing -> new ProposalsView(
                                standing.joined(),
                                OfferView.all(standing.proposed(), kind, language),
                                OfferView.all(standing.alternates(), kind, language))),
                OfferView.all(offers.eligible(), kind, language),
                OfferView.all(offers.ineligible(), kind, language));
    }

    /**
     * What it is proposed.
     *
     * @param joined whether the company came after the published run, and was given places at once
     * @param alternates whom to ask next
     */
    record ProposalsView(boolean joined, List<OfferView> proposed, List<OfferView> alternates) {}

    /**
     * An offer and how it fits.
     *
     * @param fictitious made up for a demonstration
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OfferView(
            String id, String kind, String name, Optional<String> organisation, boolean fictitious, FitView fit) {

        static List<OfferView> all(List<Seen> some, Optional<Kind> kind, Language language) {
            return some.stream()
                    .filter(seen -> kind.map(seen.offer().kind()::equals).orElse(true))
                    .map(seen -> of(seen, language))
                    .toList();
        }

        private static OfferView of(Seen seen, Language language) {
            Offer offer = seen.offer();
            return new OfferView(
                    offer.id(),
                    offer.kind().key(),
                    offer.name().in(language),
                    offer.organisation(),
                    offer.fictitious(),
                    FitView.of(seen.fit(), language));
        }
    }
}
