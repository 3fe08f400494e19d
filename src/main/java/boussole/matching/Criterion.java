package boussole.matching;

import boussole.kernel.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a need and an offer are compared by. */
public enum Criterion {
    EXPIRY("validité", "validity"),
    CONFLICT("conflit d’intérêts", "conflict of interest"),
    TERRITORY("territoire", "territory"),
    SECTOR("secteur", "sector"),
    SIZE("taille", "size"),
    LEVEL("niveau", "level"),
    USES("usages", "uses"),
    GOALS("objectifs", "goals"),
    HELP("aide souhaitée", "kind of help"),
    WEAKEST("points faibles", "weakest dimensions"),
    WORDS("vos mots", "your words"),
    DATA("état des données", "state of the data"),
    SENSITIVE("données sensibles", "sensitive data"),
    BUDGET("budget", "budget"),
    DATE("date", "date"),
    LANGUAGE("langue", "language"),
    NEARNESS("proximité", "nearness"),
    CAPACITY("places", "places");

    private final Text words;

    Criterion(String fr, String en) {
        this.words = new Text(fr, en);
    }

    public Text words() {
        return words;
    }

    /** As it is written in files: {@code sector}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The criterion so written; empty where there is none. */
    public static Optional<Criterion> ofKey(String key) {
        return Stream.of(values())
                .filter(criterion -> criterion.key().equals(key))
                .findFirst();
    }
}
