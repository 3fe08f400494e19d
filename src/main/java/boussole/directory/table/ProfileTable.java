package boussole.directory.table;

import boussole.directory.profile.Column;
import boussole.directory.profile.Columns;
import boussole.directory.profile.Profiles;
import boussole.directory.profile.Row;
import boussole.directory.profile.Terms;
import boussole.matching.Kind;
import boussole.source.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one kind in a table, with everything that is wrong in them. */
final class ProfileTable {

    private final Kind kind;
    private final Terms terms;
    private final List<TableFault> faults = new ArrayList<>();
    private final Map<String, Integer> lineById = new HashMap<>();

    private ProfileTable(Kind kind, Terms terms) {
        this.kind = kind;
        this.terms = terms;
    }

    /** @throws FaultyTable with every fault */
    static List<Row> read(Kind kind, Sheet sheet, Terms terms) {
        ProfileTable table = new ProfileTable(kind, terms);
        List<Row> rows = table.rows(
                sheet.lines().stream().filter(line -> !line.saysNothing()).toList());
        if (!table.faults.isEmpty()) {
            throw new FaultyTable(table.faults);
        }
        return rows;
    }

    private List<Row> rows(List<Sheet.Line> lines) {
        if (lines.isEmpty()) {
            faults.add(TableFault.ofFile(
                    "empty", "une ligne de titres de colonnes est attendue", "a line of column headings is expected"));
            return List.of();
        }
        Sheet.Line heading = lines.getFirst();
        List<Optional<Column>> columns = columns(heading);
        return faults.isEmpty()
                ? lines.stream()
                        .skip(1)
                        .map(line -> row(line, heading, columns))
                        .toList()
                : List.of();
    }

    private List<Optional<Column>> columns(Sheet.Line heading) {
        List<Optional<Column>> columns = new ArrayList<>();
        for (int i = 0; i < heading.cells().size(); i++) {
            String name = heading.cell(i).strip();
            Optional<Column> column = name.isEmpty() ? Optional.empty() : column(heading, i, name);
            if (column.isPresent() && columns.contains(column)) {
                fault(
                        heading,
                        i,
                        name,
                        "duplicate-column",
                        "cette colonne est déjà là",
                        "this column is there already");
            }
            columns.add(column);
        }
        missing(heading, columns);
        return columns;
    }

    private Optional<Column> column(Sheet.Line heading, int place, String name) {
        Optional<Column> column =
                Columns.of(kind).stream().filter(known -> known.isCalled(name)).findFirst();
        if (column.isEmpty()) {
            List<String> known = Columns.of(kind).stream().map(Column::fr).toList();
            fault(
                    heading,
                    place,
                    name,
                    "unknown-column",
                    "cette colonne est inconnue ; peut-être : {0}",
                    "this column is unknown; perhaps: {0}",
                    Nearest.to(name, known));
        }
        return column;
    }

    private void missing(Sheet.Line heading, List<Optional<Column>> columns) {
        List<String> missing = Columns.of(kind).stream()
                .filter(Column::required)
                .filter(column -> !columns.contains(Optional.of(column)))
                .map(Column::fr)
                .toList();
        if (!missing.isEmpty()) {
            faults.add(TableFault.ofLine(
                    heading.number(),
                    "missing-column",
                    "il manque ces colonnes : {0}",
                    "these columns are missing: {0}",
                    missing));
        }
    }

    private Row row(Sheet.Line line, Sheet.Line heading, List<Optional<Column>> columns) {
        Map<String, String> written = new LinkedHashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < line.cells().size(); i++) {
            Optional<Column> column = i < columns.size() ? columns.get(i) : Optional.empty();
            String cell = line.cell(i);
            if (column.isPresent()) {
                written.put(column.get().key(), Formulas.asWritten(cell));
                places.put(column.get().key(), i);
            } else if (!cell.isBlank()) {
                fault(line, i, "", "no-column", "aucune colonne n’a de titre ici", "no column has a heading here");
            }
        }
        Profiles.Read read = Profiles.read(kind, written, terms);
        read.faults()
                .forEach((key, wrongs) -> wrongs.forEach(wrong -> {
                    int place = places.getOrDefault(key, heading.cells().size() - 1);
                    faults.add(new TableFault(
                            line.number(), place + 1, heading.cell(place).strip(), wrong.code(), wrong.message()));
                }));
        doubled(line, places.getOrDefault("id", 0), heading, read.row());
        return read.row();
    }

    private void doubled(Sheet.Line line, int place, Sheet.Line heading, Row row) {
        Integer before = row.id().isEmpty() ? null : lineById.putIfAbsent(row.id(), line.number());
        if (before != null) {
            fault(
                    line,
                    place,
                    heading.cell(place).strip(),
                    "duplicate-id",
                    "« {0} » est déjà à la ligne {1}",
                    "“{0}” is already on line {1}",
                    row.id(),
                    before);
        }
    }

    private void fault(
            Sheet.Line line, int place, String heading, String code, String fr, String en, Object... things) {
        TableFault fault = TableFault.ofLine(line.number(), code, fr, en, things);
        faults.add(new TableFault(line.number(), place + 1, heading, code, fault.message()));
    }
}
