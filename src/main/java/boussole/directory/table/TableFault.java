package boussole.directory.table;

import boussole.kernel.Text;
import boussole.source.Fault;
import boussole.source.Wording;
import java.util.Comparator;

/**
 * Something wrong in a table.
 *
 * @param line in the file, from 1; 0: the file as a whole
 * @param column the cell in the line, from 1; 0: the line as a whole
 * @param heading of the column, as the table has it; blank: none
 * @param code for machines: {@code unknown-word}
 */
public record TableFault(int line, int column, String heading, String code, Text message) {

    static final Comparator<TableFault> BY_PLACE =
            Comparator.comparingInt(TableFault::line).thenComparingInt(TableFault::column);

    static TableFault ofFile(String code, String fr, String en, Object... things) {
        return ofLine(0, code, fr, en, things);
    }

    static TableFault ofLine(int line, String code, String fr, String en, Object... things) {
        return new TableFault(line, 0, "", code, Wording.of(fr, en, things));
    }

    /** As the command line tells it: the column is named, and numbered as a cell of its line. */
    public Fault in(String file) {
        return new Fault(file, line, Math.max(1, column), told());
    }

    /** The message with the column's name before it. */
    public Text told() {
        return heading.isEmpty() ? message : Wording.of("colonne « {0} » : {1}", "column “{0}”: {1}", heading, message);
    }
}
