package boussole.directory.profile;

import static boussole.matching.Kind.CLUB;
import static boussole.matching.Kind.EXPERT;
import static boussole.matching.Kind.PARTNER;
import static boussole.matching.Kind.SCHEME;
import static boussole.matching.Kind.TRAINING;

import boussole.matching.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A column of the catalogue's files, and a field of its interface. */
public enum Column {
    ID("identifiant", Form.ID, Kinds.ALL, Kinds.ALL),
    FICTITIOUS("fictif", Form.YES_NO, Kinds.ALL, Kinds.NONE),
    NAME_FR("nom_fr", Form.LINE, Kinds.ALL, Kinds.ALL),
    NAME_EN("nom_en", Form.LINE, Kinds.ALL, Kinds.NONE),
    DESCRIPTION_FR("description_fr", Form.TEXT, Kinds.ALL, Kinds.NONE),
    DESCRIPTION_EN("description_en", Form.TEXT, Kinds.ALL, Kinds.NONE),
    ORGANISATION("organisation", Form.ID, Kinds.OWNED, Kinds.OWNED),
    ORGANISATION_NAME("organisation_nom", Form.LINE, Kinds.OWNED, Kinds.OWNED),
    PROVIDER("organisme", Form.LINE, Kinds.PROVIDED, Kinds.PROVIDED),
    SECTORS("secteurs", Form.WORDS, Kinds.ALL, Kinds.NONE),
    SIZES("tailles", Form.WORDS, Kinds.ALL, Kinds.NONE),
    LEVEL_FROM("niveau_de", Form.WHOLE, Kinds.ALL, Set.of(TRAINING)),
    LEVEL_TO("niveau_a", Form.WHOLE, Kinds.ALL, Set.of(TRAINING)),
    GOALS("objectifs", Form.WORDS, Kinds.ALL, Kinds.NONE),
    USES("usages", Form.WORDS, Kinds.ALL, Kinds.NONE),
    HELPS("aides", Form.WORDS, Kinds.ALL, Kinds.NONE),
    DIMENSIONS("dimensions", Form.WORDS, Kinds.ALL, Set.of(TRAINING)),
    QUESTIONS("questions", Form.WORDS, Set.of(TRAINING), Kinds.NONE),
    DATA("donnees", Form.WORD, Kinds.ALL, Kinds.NONE),
    SENSITIVE("donnees_sensibles", Form.WORDS, Kinds.ALL, Kinds.NONE),
    BUDGET_FROM("budget_de", Form.WORD, Kinds.ALL, Kinds.NONE),
    BUDGET_TO("budget_a", Form.WORD, Kinds.ALL, Kinds.NONE),
    LANGUAGES("langues", Form.WORDS, Kinds.ALL, Kinds.NONE),
    DEPARTEMENTS("departements", Form.WORDS, Kinds.ALL, Kinds.NONE),
    NEIGHBOURS("voisins", Form.YES_NO, Kinds.ALL, Kinds.NONE),
    REMOTE("a_distance", Form.YES_NO, Kinds.ALL, Kinds.NONE),
    HOURS("heures", Form.WHOLE, Set.of(TRAINING), Set.of(TRAINING)),
    PRICE_FROM("prix_de", Form.WHOLE, Set.of(TRAINING), Set.of(TRAINING)),
    PRICE_TO("prix_a", Form.WHOLE, Set.of(TRAINING), Set.of(TRAINING)),
    CERTIFICATION("certification", Form.LINE, Set.of(TRAINING), Kinds.NONE),
    BEGINS_FROM("debut_des", Form.DATE, Kinds.ALL, Kinds.NONE),
    BEGINS_UNTIL("debut_jusqu_au", Form.DATE, Kinds.ALL, Kinds.NONE),
    VALID_UNTIL("valable_jusqu_au", Form.DATE, Kinds.ALL, Kinds.PROVIDED),
    LAST_CHECKED("verifie_le", Form.DATE, Kinds.ALL, Kinds.PROVIDED),
    SOURCE("source", Form.LINE, Kinds.ALL, Kinds.PROVIDED),
    CAPACITY("capacite", Form.WHOLE, Kinds.ALL, Set.of(CLUB, EXPERT, PARTNER)),
    TAKEN("pris", Form.WHOLE, Kinds.ALL, Kinds.NONE),
    MINIMUM("minimum", Form.WHOLE, Kinds.ALL, Kinds.NONE),
    CONFLICTS("conflits", Form.WORDS, Kinds.OWNED, Kinds.NONE);

    private final String french;
    private final Form form;
    private final Set<Kind> kinds;
    private final Set<Kind> required;

    Column(String french, Form form, Set<Kind> kinds, Set<Kind> required) {
        this.french = french;
        this.form = form;
        this.kinds = kinds;
        this.required = required;
    }

    /** The heading in French files: {@code nom_fr}. */
    public String french() {
        return french;
    }

    /** The heading in English files: {@code name_fr}. */
    public String english() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field's name in JSON: {@code nameFr}. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (String part : english().split("_")) {
            key.append(key.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return key.toString();
    }

    public Form form() {
        return form;
    }

    /** Whether profiles of a kind must have it. */
    public boolean requiredOf(Kind kind) {
        return required.contains(kind);
    }

    /** Those that profiles of a kind have, in order. */
    public static List<Column> of(Kind kind) {
        return Stream.of(values()).filter(column -> column.kinds.contains(kind)).toList();
    }

    /** The field of that name in JSON. */
    public static Optional<Column> ofKey(Kind kind, String key) {
        return of(kind).stream().filter(column -> column.key().equals(key)).findFirst();
    }

    private static final class Kinds {
        static final Set<Kind> ALL = EnumSet.allOf(Kind.class);
        static final Set<Kind> NONE = Set.of();
        static final Set<Kind> OWNED = Set.of(EXPERT, PARTNER);
        static final Set<Kind> PROVIDED = Set.of(TRAINING, SCHEME);
    }
}
