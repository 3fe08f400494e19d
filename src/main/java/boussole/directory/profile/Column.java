package boussole.directory.profile;

import boussole.kernel.Language;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One thing that a profile tells, and the column it has in tables.
 *
 * @param key its name in JSON and in the store: {@code levelFrom}
 * @param fr its heading in French tables: {@code niveau_min}
 * @param en its heading in English tables: {@code level_from}
 */
public record Column(String key, String fr, String en, Form form, boolean required) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

    static Column needed(String key, String fr, String en, Form form) {
        return new Column(key, fr, en, form, true);
    }

    static Column free(String key, String fr, String en, Form form) {
        return new Column(key, fr, en, form, false);
    }

    public String heading(Language language) {
        return language == Language.FR ? fr : en;
    }

    /** Whether a table's heading means this column; case, accents and separators do not matter. */
    public boolean isCalled(String heading) {
        String plain = plain(heading);
        return Stream.of(fr, en, key).anyMatch(name -> plain(name).equals(plain));
    }

    private static String plain(String heading) {
        String lower = Normalizer.normalize(heading, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return SEPARATORS.matcher(ACCENTS.matcher(lower).replaceAll("")).replaceAll("");
    }
}
