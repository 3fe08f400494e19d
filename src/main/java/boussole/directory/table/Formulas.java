package boussole.directory.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula: an apostrophe goes before what would begin one, and is taken away
 * again when the table comes back.
 */
final class Formulas {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Formulas() {}

    static String disarmed(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    static String asWritten(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
