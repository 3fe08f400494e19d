package boussole.directory.tables;

import java.util.List;

/**
 * A table as it lies in a file.
 *
 * @param file its name
 * @param rows the headings among them, empty ones left out
 */
public record Grid(String file, List<Row> rows) {

    public Grid {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line the first line of it in the file, from 1
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
