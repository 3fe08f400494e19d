package boussole.directory.profile;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.matching.Offer;
import boussole.matching.Range;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every profile tells.
 *
 * @param fictitious made up for a demonstration, and to be shown as such
 * @param source where it was found; blank where nobody said
 * @param link where to read more
 */
public record Card(
        String id,
        boolean fictitious,
        Text name,
        Text summary,
        Offer.Audience audience,
        Offer.Skills skills,
        Offer.Reach reach,
        Offer.Dates dates,
        Offer.Places places,
        String source,
        Optional<String> link) {

    static Card of(Row row, String territory) {
        return new Card(
                row.id(),
                row.isYes("fictitious"),
                new Text(row.said("nameFr"), row.said("nameEn")),
                new Text(row.said("summaryFr"), row.said("summaryEn")),
                new Offer.Audience(
                        Set.of(territory),
                        row.words("sectors"),
                        row.words("sizes"),
                        new Range(
                                row.whole("levelFrom").orElse(Range.ANY.from()),
                                row.whole("levelTo").orElse(Range.ANY.to()))),
                skills(row),
                new Offer.Reach(row.words("departements"), row.isYes("neighbours"), row.isYes("remote")),
                new Offer.Dates(row.day("from"), row.day("until"), row.day("validUntil"), row.day("lastChecked")),
                row.whole("capacity").map(capacity -> places(capacity, row)).orElse(Offer.Places.UNLIMITED),
                row.said("source"),
                row.text("link"));
    }

    private static Offer.Skills skills(Row row) {
        return new Offer.Skills(
                row.words("goals"),
                row.words("uses"),
                row.words("helps"),
                row.words("dimensions"),
                row.text("data"),
                row.words("sensitive"),
                row.text("budgetFrom"),
                row.text("budgetTo"),
                row.words("languages").stream().map(Card::language).collect(Collectors.toSet()));
    }

    private static Language language(String tag) {
        return tag.equals(Language.EN.tag()) ? Language.EN : Language.FR;
    }

    private static Offer.Places places(int capacity, Row row) {
        return new Offer.Places(
                capacity, row.whole("taken").orElse(0), row.whole("minimum").orElse(0));
    }
}
