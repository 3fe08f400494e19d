package boussole.directory.profile;

import boussole.directory.profile.Profile.Club;
import boussole.directory.profile.Profile.Expert;
import boussole.directory.profile.Profile.Partner;
import boussole.directory.profile.Profile.Scheme;
import boussole.directory.profile.Profile.Training;
import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.matching.Kind;
import boussole.matching.Offer;
import boussole.matching.Range;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the profile that an entry in order tells. */
public final class ProfileReader {

    private final String territory;
    private final Entry entry;

    private ProfileReader(String territory, Entry entry) {
        this.territory = territory;
        this.entry = entry;
    }

    /** @param entry found in order by {@link EntryReader} */
    public static Profile read(String territory, Entry entry) {
        return new ProfileReader(territory, entry).profile();
    }

    private Profile profile() {
        Card card = card();
        return switch (entry.kind()) {
            case CLUB -> new Club(card);
            case EXPERT -> new Expert(card, organisation(), words(Column.CONFLICTS));
            case PARTNER -> new Partner(card, organisation(), words(Column.CONFLICTS));
            case SCHEME -> new Scheme(card, text(Column.PROVIDER));
            case TRAINING -> training(card);
        };
    }

    private Training training(Card card) {
        return new Training(
                card,
                text(Column.PROVIDER),
                entry.words(Column.QUESTIONS),
                whole(Column.HOURS, 0),
                whole(Column.PRICE_FROM, 0),
                whole(Column.PRICE_TO, 0),
                entry.value(Column.CERTIFICATION));
    }

    private Card card() {
        return new Card(
                entry.id(),
                territory,
                yes(Column.FICTITIOUS),
                both(Column.NAME_FR, Column.NAME_EN),
                both(Column.DESCRIPTION_FR, Column.DESCRIPTION_EN),
                audience(),
                skills(),
                new Offer.Reach(words(Column.DEPARTEMENTS), yes(Column.NEIGHBOURS), yes(Column.REMOTE)),
                new Offer.Dates(
                        date(Column.BEGINS_FROM),
                        date(Column.BEGINS_UNTIL),
                        date(Column.VALID_UNTIL),
                        date(Column.LAST_CHECKED)),
                places(),
                text(Column.SOURCE));
    }

    private Offer.Audience audience() {
        Range levels = new Range(whole(Column.LEVEL_FROM, Range.ANY.from()), whole(Column.LEVEL_TO, Range.ANY.to()));
        return new Offer.Audience(Set.of(territory), words(Column.SECTORS), words(Column.SIZES), levels);
    }

    private Offer.Skills skills() {
        return new Offer.Skills(
                words(Column.GOALS),
                words(Column.USES),
                words(Column.HELPS),
                words(Column.DIMENSIONS),
                entry.value(Column.DATA),
                words(Column.SENSITIVE),
                entry.value(Column.BUDGET_FROM),
                entry.value(Column.BUDGET_TO),
                languages());
    }

    private Set<Language> languages() {
        return entry.words(Column.LANGUAGES).stream()
                .flatMap(tag -> Language.ofTag(tag).stream())
                .collect(Collectors.toSet());
    }

    /** Trainings and schemes that say no capacity have no limit. */
    private Offer.Places places() {
        boolean endless = entry.kind() == Kind.TRAINING || entry.kind() == Kind.SCHEME;
        return new Offer.Places(
                whole(Column.CAPACITY, endless ? Integer.MAX_VALUE : 0),
                whole(Column.TAKEN, 0),
                whole(Column.MINIMUM, 0));
    }

    private Organisation organisation() {
        return new Organisation(text(Column.ORGANISATION), text(Column.ORGANISATION_NAME));
    }

    /** What is said in French only is shown in French to everybody. */
    private Text both(Column fr, Column en) {
        return new Text(text(fr), entry.value(en).orElse(text(fr)));
    }

    private String text(Column column) {
        return entry.value(column).orElse("");
    }

    private Set<String> words(Column column) {
        return Set.copyOf(entry.words(column));
    }

    private boolean yes(Column column) {
        return entry.value(column).map(Boolean::parseBoolean).orElse(false);
    }

    private int whole(Column column, int otherwise) {
        return entry.value(column).map(Integer::parseInt).orElse(otherwise);
    }

    private Optional<LocalDate> date(Column column) {
        return entry.value(column).map(LocalDate::parse);
    }
}
