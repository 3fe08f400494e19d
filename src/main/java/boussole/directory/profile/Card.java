package boussole.directory.profile;

import boussole.kernel.Text;
import boussole.matching.Offer;
import java.time.LocalDate;

/**
 * What every profile says, in the terms of {@link Offer}.
 *
 * @param id unique among the territory's profiles of its kind
 * @param fictitious made up for a demonstration, and to be shown as such
 * @param source where it was found; empty where nobody said
 */
public record Card(
        String id,
        String territory,
        boolean fictitious,
        Text name,
        Text description,
        Offer.Audience audience,
        Offer.Skills skills,
        Offer.Reach reach,
        Offer.Dates dates,
        Offer.Places places,
        String source) {

    /** Whether it is shown on that day. */
    boolean validOn(LocalDate day) {
        return dates.validUntil().map(last -> !day.isAfter(last)).orElse(true);
    }
}
