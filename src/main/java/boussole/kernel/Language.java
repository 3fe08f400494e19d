package boussole.kernel;

import java.util.Locale;
import java.util.Optional;

/** A language Boussole speaks; French comes first. */
public enum Language {
    FR,
    EN;

    public static final Language DEFAULT = FR;

    /** The tag used in files, addresses and HTTP headers: {@code fr} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** The language of a tag such as {@code en} or {@code en-GB}; empty where Boussole does not speak it. */
    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (tag.toLowerCase(Locale.ROOT).matches(language.tag() + "([-_.].*)?")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
