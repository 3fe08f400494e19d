package boussole.directory.table;

import java.util.List;

/** A table as it stands in a file, nothing understood yet. The first line that says anything is its heading. */
record Sheet(List<Line> lines) {

    Sheet {
        lines = List.copyOf(lines);
    }

    /** @param number in the file, from 1 */
    record Line(int number, List<String> cells) {

        Line {
            cells = List.copyOf(cells);
        }

        boolean saysNothing() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** What stands in a cell, from 0; blank beyond the last one. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }
}
