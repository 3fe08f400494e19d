package boussole.directory.profile;

import static boussole.directory.profile.Column.free;
import static boussole.directory.profile.Column.needed;

import boussole.matching.Kind;
import boussole.matching.vocabulary.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which columns the tables of each kind have, in their order. */
public final class Columns {

    static final int MOST_PLACES = 100_000;
    private static final int MOST_EUROS = 100_000_000;
    private static final Form NAME = new Form.Prose(200);
    private static final Form SUMMARY = new Form.Prose(2_000);
    private static final Form YES_NO = new Form.YesNo();
    private static final Form DAY = new Form.Day();
    private static final Form LEVEL = new Form.Level();
    private static final Form PLACES = new Form.Whole(0, MOST_PLACES);
    private static final Form EUROS = new Form.Whole(0, MOST_EUROS);
    private static final Form BUDGET =
            Listed.one(words(terms -> terms.vocabulary().budgets()));

    static final Column ID = needed("id", "identifiant", "id", new Form.Id());

    private static final List<Column> SAYING = List.of(
            ID,
            free("fictitious", "fictif", "fictitious", YES_NO),
            needed("nameFr", "nom", "name_fr", NAME),
            needed("nameEn", "nom_en", "name_en", NAME),
            needed("summaryFr", "resume", "summary_fr", SUMMARY),
            needed("summaryEn", "resume_en", "summary_en", SUMMARY));

    private static final List<Column> SERVING = List.of(
            free(
                    "sectors",
                    "secteurs",
                    "sectors",
                    many(terms -> terms.vocabulary().sectors())),
            free("sizes", "tailles", "sizes", many(terms -> terms.vocabulary().sizes())),
            free("levelFrom", "niveau_min", "level_from", LEVEL),
            free("levelTo", "niveau_max", "level_to", LEVEL),
            free("goals", "objectifs", "goals", many(terms -> terms.vocabulary().goals())),
            free("uses", "usages", "uses", many(terms -> terms.vocabulary().uses())),
            free("helps", "aides", "helps", many(terms -> terms.vocabulary().helps())),
            free("dimensions", "dimensions", "dimensions", Listed.many(Terms::dimensions)),
            free("languages", "langues", "languages", Listed.many(terms -> List.of("fr", "en"))),
            free("departements", "departements", "departements", Listed.many(Terms::departements)),
            free("neighbours", "voisins", "neighbours", YES_NO),
            free("remote", "a_distance", "remote", YES_NO),
            free("budgetFrom", "budget_min", "budget_from", BUDGET),
            free("budgetTo", "budget_max", "budget_to", BUDGET),
            free("from", "debut", "from", DAY),
            free("until", "fin", "until", DAY));

    private static final List<Column> WORKING = List.of(
            needed("organisation", "organisation", "organisation", new Form.Id()),
            needed("organisationName", "nom_organisation", "organisation_name", NAME),
            free(
                    "data",
                    "donnees",
                    "data",
                    Listed.one(words(terms -> terms.vocabulary().data()))),
            free(
                    "sensitive",
                    "donnees_sensibles",
                    "sensitive",
                    many(terms -> terms.vocabulary().sensitive())),
            free("conflicts", "conflits", "conflicts", new Listed(true, true, Terms::sectors)),
            needed("capacity", "places", "capacity", PLACES),
            free("taken", "places_prises", "taken", PLACES),
            free("minimum", "minimum", "minimum", PLACES));

    private static final List<Column> MEETING = List.of(
            free("capacity", "places", "capacity", PLACES),
            free("taken", "places_prises", "taken", PLACES),
            free("minimum", "minimum", "minimum", PLACES));

    private static final List<Column> TEACHING = List.of(
            needed("questionnaire", "questionnaire", "questionnaire", new Form.Id()),
            free("questions", "questions", "questions", Listed.many(Terms::questions)),
            needed("provider", "organisme", "provider", NAME),
            needed("hours", "heures", "hours", new Form.Whole(1, 5_000)),
            needed("priceFrom", "prix_min", "price_from", EUROS),
            needed("priceTo", "prix_max", "price_to", EUROS),
            free("certification", "certification", "certification", new Form.Prose(40)));

    private static final List<Column> FUNDING = List.of(
            needed("funder", "financeur", "funder", NAME),
            free("amountFrom", "montant_min", "amount_from", EUROS),
            free("amountTo", "montant_max", "amount_to", EUROS),
            free("rate", "taux", "rate", new Form.Whole(1, 100)));

    private static final List<Column> LASTING = List.of(
            free("validUntil", "valable_jusqu_au", "valid_until", DAY),
            free("lastChecked", "verifie_le", "last_checked", DAY),
            free("source", "source", "source", new Form.Prose(500)),
            free("link", "lien", "link", new Form.Link()));

    private static final List<Column> LASTING_NEEDED = LASTING.stream()
            .map(column -> new Column(
                    column.key(),
                    column.fr(),
                    column.en(),
                    column.form(),
                    !column.key().equals("link")))
            .toList();

    private static final Map<Kind, List<Column>> BY_KIND = new EnumMap<>(Map.of(
            Kind.CLUB, joined(List.of(SAYING, SERVING, MEETING, LASTING)),
            Kind.EXPERT, joined(List.of(SAYING, SERVING, WORKING, LASTING)),
            Kind.PARTNER, joined(List.of(SAYING, SERVING, WORKING, LASTING)),
            Kind.TRAINING, joined(List.of(SAYING, SERVING, TEACHING, MEETING, LASTING_NEEDED)),
            Kind.SCHEME, joined(List.of(SAYING, SERVING, FUNDING, LASTING_NEEDED))));

    private Columns() {}

    public static List<Column> of(Kind kind) {
        return BY_KIND.getOrDefault(kind, List.of());
    }

    /** The column with that key. */
    public static Optional<Column> of(Kind kind, String key) {
        return of(kind).stream().filter(column -> column.key().equals(key)).findFirst();
    }

    private static List<Column> joined(List<List<Column>> groups) {
        List<Column> columns = new ArrayList<>();
        groups.forEach(columns::addAll);
        return List.copyOf(columns);
    }

    private static Form many(Function<Terms, Words> words) {
        return Listed.many(words(words));
    }

    private static Function<Terms, Collection<String>> words(Function<Terms, Words> words) {
        return terms -> Terms.keys(words.apply(terms));
    }
}
