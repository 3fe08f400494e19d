package boussole.directory.tables;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would take for a formula get an apostrophe before them when they are written, and lose it when
 * they are read: writing and reading again changes nothing.
 */
final class Guarded {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private Guarded() {}

    static String written(String value) {
        return LIKE_A_FORMULA.matcher(value).matches() ? "'" + value : value;
    }

    static String read(String cell) {
        return cell.startsWith("'") && LIKE_A_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
