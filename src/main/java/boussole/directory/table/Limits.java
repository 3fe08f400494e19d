package boussole.directory.table;

/** How large a table may be. */
public final class Limits {

    /** Bytes of a file. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    static final int MOST_LINES = 10_000;
    static final int MOST_CELLS = 200;
    static final int MOST_CHARACTERS = 5_000;

    private Limits() {}

    static void checkLine(int line, int cells) {
        if (cells > MOST_CELLS) {
            throw FaultyTable.of(TableFault.ofLine(
                    line,
                    "too-many-columns",
                    "au plus {0} colonnes attendues, {1} trouvées",
                    "at most {0} columns expected, {1} found",
                    MOST_CELLS,
                    cells));
        }
    }

    static void checkCount(int line, int lines) {
        if (lines > MOST_LINES + 1) {
            throw FaultyTable.of(TableFault.ofLine(
                    line, "too-many-lines", "au plus {0} lignes attendues", "at most {0} lines expected", MOST_LINES));
        }
    }
}
