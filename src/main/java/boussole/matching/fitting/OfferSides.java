package boussole.matching.fitting;

import boussole.kernel.Text;
import boussole.matching.Criterion;
import boussole.matching.Offer;
import boussole.matching.telling.Sides;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What each offer says about each criterion, in words: put together when first asked for, the same whoever does it. */
final class OfferSides {

    private static final int CRITERIA = Criterion.values().length;

    private final Sides sides;
    private final List<Offer> offers;
    private final AtomicReferenceArray<Text> told;

    OfferSides(FittingTables tables, List<Offer> offers) {
        this.sides = new Sides(tables.vocabulary(), tables.neighbours());
        this.offers = List.copyOf(offers);
        this.told = new AtomicReferenceArray<>(CRITERIA * offers.size());
    }

    Sides sides() {
        return sides;
    }

    List<Offer> offers() {
        return offers;
    }

    Offer offer(int place) {
        return offers.get(place);
    }

    Text told(Criterion criterion, int place) {
        int at = place * CRITERIA + criterion.ordinal();
        Text known = told.get(at);
        if (known == null) {
            known = sides.of(criterion, offers.get(place));
            told.set(at, known);
        }
        return known;
    }
}
