package boussole.source;

import boussole.kernel.Language;
import boussole.kernel.Text;
import java.util.Collection;
import java.util.stream.Collectors;

/** Sentences in both languages with things named in them; French gets its non-breaking spaces. */
public final class Wording {

    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW = '\u202f';
    private static final Text NONE = new Text("(aucun)", "(none)");

    private Wording() {}

    /** @param things put in the place of {@code {0}}, {@code {1}} ...: texts, collections, anything that has a name */
    public static Text of(String fr, String en, Object... things) {
        return new Text(filled(typeset(fr), Language.FR, things), filled(en, Language.EN, things));
    }

    private static String typeset(String french) {
        return french.replace("« ", "«" + NARROW)
                .replace(" »", NARROW + "»")
                .replace(" ;", NARROW + ";")
                .replace(" !", NARROW + "!")
                .replace(" ?", NARROW + "?")
                .replace(" :", NO_BREAK + ":")
                .replace(" %", NO_BREAK + "%");
    }

    private static String filled(String sentence, Language language, Object... things) {
        String filled = sentence;
        for (int i = 0; i < things.length; i++) {
            filled = filled.replace("{" + i + "}", named(things[i], language));
        }
        return filled;
    }

    private static String named(Object thing, Language language) {
        return switch (thing) {
            case Text text -> text.in(language);
            case Collection<?> several when several.isEmpty() -> NONE.in(language);
            case Collection<?> several ->
                several.stream().map(one -> named(one, language)).collect(Collectors.joining(", "));
            default -> thing.toString();
        };
    }
}
