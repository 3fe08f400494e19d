package boussole.directory.table;

import boussole.directory.profile.Column;
import boussole.directory.profile.Columns;
import boussole.directory.profile.Row;
import boussole.directory.profile.Terms;
import boussole.kernel.Language;
import boussole.matching.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How tables of profiles are written in files. */
public enum TableFormat {
    CSV {
        @Override
        Sheet sheet(byte[] bytes) {
            return CsvFile.read(bytes);
        }

        @Override
        byte[] bytes(List<List<String>> lines) {
            return CsvFile.written(lines);
        }
    };

    abstract Sheet sheet(byte[] bytes);

    abstract byte[] bytes(List<List<String>> lines);

    /** As files of it end: {@code csv}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a file by its name. */
    public static Optional<TableFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> lower.endsWith("." + format.ending()))
                .findFirst();
    }

    /**
     * The rows of a file.
     *
     * @throws FaultyTable with every fault, by line and column
     */
    public List<Row> read(Kind kind, byte[] file, Terms terms) {
        if (file.length > Limits.MOST_BYTES) {
            throw FaultyTable.of(TableFault.ofFile(
                    "too-large", "au plus {0} Mio attendus", "at most {0} MiB expected", Limits.MOST_BYTES >> 20));
        }
        return ProfileTable.read(kind, sheet(file), terms);
    }

    /** A file that reads as these rows again. */
    public byte[] written(Kind kind, Collection<Row> rows, Language language) {
        List<Column> columns = Columns.of(kind);
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(column -> column.heading(language)).toList());
        rows.forEach(row -> lines.add(columns.stream()
                .map(column -> column.form().shown(row.said(column.key()), language))
                .map(Formulas::disarmed)
                .toList()));
        return bytes(lines);
    }
}
