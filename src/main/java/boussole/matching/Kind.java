package boussole.matching;

import boussole.kernel.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What sort of help an offer is. */
public enum Kind {
    CLUB("club", "club"),
    EXPERT("expert", "expert"),
    PARTNER("partenaire", "partner"),
    TRAINING("formation", "training"),
    SCHEME("aide publique", "public scheme");

    private final Text words;

    Kind(String fr, String en) {
        this.words = new Text(fr, en);
    }

    public Text words() {
        return words;
    }

    /** As it is written in files: {@code club}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it is written in addresses: {@code clubs}. */
    public String plural() {
        return key() + "s";
    }

    /** The kind so written, in the singular or the plural; empty where there is none. */
    public static Optional<Kind> ofKey(String key) {
        return Stream.of(values())
                .filter(kind -> kind.key().equals(key) || kind.plural().equals(key))
                .findFirst();
    }
}
