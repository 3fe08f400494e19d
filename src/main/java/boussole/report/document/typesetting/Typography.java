package boussole.report.document.typesetting;

import boussole.kernel.Language;
import java.util.regex.Pattern;

/** The signs and spaces that a language's printers use, in the place of what keyboards have. */
final class Typography {

    private static final String NARROW = "\u202f";
    private static final String FIRM = "\u00a0";
    private static final String SPACE = "[ \u00a0\u202f]";

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=[\\p{L}\\p{N}])'(?=[\\p{L}\\p{N}«\\s]|$)");
    private static final Pattern BEFORE_HIGH_SIGN = Pattern.compile(SPACE + "+(?=[;!?»])");
    private static final Pattern BEFORE_COLON = Pattern.compile(SPACE + "+(?=:)");
    private static final Pattern BEFORE_PERCENT = Pattern.compile("(?<=\\d)" + SPACE + "+(?=[%€])");
    private static final Pattern AFTER_OPENING = Pattern.compile("«" + SPACE + "*");
    private static final Pattern BEFORE_CLOSING = Pattern.compile("(?<=[^\\s\u202f])»");
    private static final Pattern IN_NUMBER = Pattern.compile("(?<=\\d) (?=\\d{3}\\b)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern DOTS = Pattern.compile("\\.\\.\\.");

    private Typography() {}

    static String set(String text, Language language) {
        String common = DOTS.matcher(APOSTROPHE.matcher(text).replaceAll("’")).replaceAll("…");
        return switch (language) {
            case FR -> french(common);
            case EN -> QUOTED.matcher(common).replaceAll("“$1”");
        };
    }

    private static String french(String text) {
        String quoted = QUOTED.matcher(text).replaceAll("«$1»");
        String signs = BEFORE_HIGH_SIGN.matcher(quoted).replaceAll(NARROW);
        String colons = BEFORE_COLON.matcher(signs).replaceAll(FIRM);
        String figures = IN_NUMBER
                .matcher(BEFORE_PERCENT.matcher(colons).replaceAll(NARROW))
                .replaceAll(NARROW);
        String opened = AFTER_OPENING.matcher(figures).replaceAll("«" + NARROW);
        return BEFORE_CLOSING.matcher(opened).replaceAll(NARROW + "»");
    }
}
