package boussole.directory.tables;

import boussole.source.FaultyFiles;
import boussole.source.Place;
import java.util.List;

/** How large a table may be. */
public final class Limits {

    /** Bytes of a file. */
    public static final int LARGEST_FILE = 4 * 1024 * 1024;

    /** Rows below the headings. */
    public static final int MOST_ROWS = 10_000;

    static final int MOST_COLUMNS = 100;
    static final int LONGEST_CELL = 8_000;
    static final int LARGEST_UNPACKED = 64 * 1024 * 1024;
    static final int MOST_PARTS = 200;

    private Limits() {}

    static FaultyFiles tooManyRows(String file) {
        return fault(file, "au plus {0} lignes attendues", "at most {0} rows expected", MOST_ROWS);
    }

    static FaultyFiles fault(String file, String fr, String en, Object... things) {
        return new FaultyFiles(List.of(Place.of(file).fault(fr, en, things)));
    }

    static void check(String file, int rows, Grid.Row row) {
        if (rows > MOST_ROWS + 1) {
            throw tooManyRows(file);
        }
        if (row.cells().size() > MOST_COLUMNS) {
            throw new FaultyFiles(List.of(new Place(file, row.line(), MOST_COLUMNS + 1)
                    .fault("au plus {0} colonnes attendues", "at most {0} columns expected", MOST_COLUMNS)));
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).length() > LONGEST_CELL) {
                throw new FaultyFiles(List.of(new Place(file, row.line(), i + 1)
                        .fault(
                                "au plus {0} caractères attendus dans une cellule",
                                "at most {0} characters expected in a cell", LONGEST_CELL)));
            }
        }
    }
}
