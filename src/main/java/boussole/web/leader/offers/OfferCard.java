package boussole.web.leader.offers;

import boussole.kernel.Language;
import boussole.matching.Fit;
import boussole.matching.Offer;
import boussole.matching.Reason;
import boussole.review.offers.Seen;
import java.util.List;

/**
 * An offer as a company's page shows it.
 *
 * @param affinity of 100; nought where it does not fit
 * @param reasons why it fits
 * @param changes what would make it fit, or fit better
 */
record OfferCard(
        String kind, String name, boolean fictitious, int affinity, List<ReasonLine> reasons, List<String> changes) {

    private static final int TENTHS = 10;

    /** What one rule concluded, and what it looked at. */
    record ReasonLine(String rule, String facts) {}

    static OfferCard of(Seen seen, Language language) {
        Offer offer = seen.offer();
        return switch (seen.fit()) {
            case Fit.Eligible some ->
                card(offer, language, (some.affinity() + TENTHS / 2) / TENTHS, some.reasons(), some.nearly());
            case Fit.Ineligible none -> card(offer, language, 0, none.vetoes(), none.vetoes());
        };
    }

    private static OfferCard card(
            Offer offer, Language language, int affinity, List<Reason> reasons, List<Reason> changing) {
        return new OfferCard(
                offer.kind().words().in(language),
                offer.name().in(language),
                offer.fictitious(),
                affinity,
                reasons.stream()
                        .map(reason -> new ReasonLine(
                                reason.rule().in(language), reason.facts().in(language)))
                        .toList(),
                changing.stream()
                        .filter(Reason::changeable)
                        .map(reason -> reason.change().in(language))
                        .filter(change -> !change.isBlank())
                        .toList());
    }
}
