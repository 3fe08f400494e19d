package boussole.questionnaire.answering;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What a plain text may hold: no control characters but line ends and tabs, no half characters, something to read. */
final class Plain {

    private static final int SHOWN = 40;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    private Plain() {}

    /** The same with line ends as one character. */
    static String linesOf(String text) {
        return text.replace("\r\n", "\n");
    }

    /** Nothing to read: only spaces of any kind and characters without a shape. */
    static boolean blank(String text) {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || Character.getType(point) == Character.FORMAT
                        || Character.isISOControl(point));
    }

    /** The first character that has no place in a text. */
    static OptionalInt odd(String text) {
        return text.codePoints()
                .filter(point -> Character.getType(point) == Character.SURROGATE
                        || Character.isISOControl(point) && point != '\n' && point != '\t')
                .findFirst();
    }

    /** The beginning of what was written, fit for a message. */
    static String shown(String written) {
        String beginning = written.codePointCount(0, written.length()) > SHOWN
                ? written.substring(0, written.offsetByCodePoints(0, SHOWN)) + "…"
                : written;
        return UNPRINTABLE.matcher(beginning).replaceAll("\ufffd");
    }
}
