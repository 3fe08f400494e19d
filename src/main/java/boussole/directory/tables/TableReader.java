package boussole.directory.tables;

import boussole.directory.profile.Column;
import boussole.directory.profile.Entry;
import boussole.directory.profile.EntryReader;
import boussole.directory.profile.Flaw;
import boussole.directory.profile.Known;
import boussole.directory.tables.Grid.Row;
import boussole.kernel.Text;
import boussole.matching.Kind;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Place;
import boussole.source.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a kind's catalogue from a file, and tells everything that is wrong in it with line and column. */
public final class TableReader {

    private final Kind kind;
    private final Known known;
    private final Grid grid;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Named> organisations = new HashMap<>();

    private TableReader(Kind kind, Known known, Grid grid) {
        this.kind = kind;
        this.known = known;
        this.grid = grid;
    }

    /** What an organisation was called first, and where. */
    private record Named(String name, int line) {}

    /** @throws FaultyFiles with every fault */
    public static List<Entry> read(Kind kind, Grid grid, Known known) {
        return new TableReader(kind, known, grid).entries();
    }

    private List<Entry> entries() {
        if (grid.rows().isEmpty()) {
            throw Limits.fault(
                    grid.file(),
                    "une ligne de titres de colonnes attendue, fichier vide trouvé",
                    "a line of column headings expected, an empty file found");
        }
        Row first = grid.rows().getFirst();
        Headings headings = Headings.read(kind, grid.file(), first, faults);
        missing(headings, first);
        List<Entry> entries =
                grid.rows().stream().skip(1).map(row -> entry(row, headings)).toList();
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
        return entries;
    }

    private void missing(Headings headings, Row first) {
        for (Column column : Column.of(kind)) {
            if (column.requiredOf(kind) && !headings.places().containsKey(column)) {
                faults.add(new Place(grid.file(), first.line(), 1)
                        .fault(
                                "colonne « {0} » attendue, elle manque",
                                "column “{1}” expected, it is missing", column.french(), column.english()));
            }
        }
    }

    private Entry entry(Row row, Headings headings) {
        Map<Column, String> written = new EnumMap<>(Column.class);
        headings.places().forEach((column, place) -> written.put(column, cell(row, place)));
        beyond(row);
        EntryReader.Read read = EntryReader.read(kind, written, known);
        read.flaws().stream()
                .filter(flaw -> !missingAltogether(flaw, headings))
                .forEach(flaw -> faults.add(fault(row, headings, flaw.column(), flaw.message())));
        twice(read.entry(), row, headings);
        organisation(read.entry(), row, headings);
        return read.entry();
    }

    /** Told once, at the headings. */
    private static boolean missingAltogether(Flaw flaw, Headings headings) {
        return !headings.places().containsKey(flaw.column()) && flaw.column() != Column.REMOTE;
    }

    private static String cell(Row row, int place) {
        return place < row.cells().size() ? Guarded.read(row.cells().get(place)) : "";
    }

    private void beyond(Row row) {
        int width = grid.rows().getFirst().cells().size();
        for (int i = width; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                faults.add(new Place(grid.file(), row.line(), i + 1)
                        .fault(
                                "{0} colonnes attendues d’après les titres : cette valeur est de trop (point-virgule ou virgule sans guillemets ?)",
                                "{0} columns expected by the headings: this value is too many (an unquoted semicolon or comma?)",
                                width));
                return;
            }
        }
    }

    private void twice(Entry entry, Row row, Headings headings) {
        Integer before = entry.id().isEmpty() ? null : lines.putIfAbsent(entry.id(), row.line());
        if (before != null) {
            faults.add(fault(
                    row,
                    headings,
                    Column.ID,
                    Wording.of(
                            "« {0} » est déjà l’identifiant de la ligne {1}",
                            "“{0}” is already the identifier of line {1}", entry.id(), before)));
        }
    }

    private void organisation(Entry entry, Row row, Headings headings) {
        if (entry.value(Column.ORGANISATION).isEmpty()
                || entry.value(Column.ORGANISATION_NAME).isEmpty()) {
            return;
        }
        String id = entry.value(Column.ORGANISATION).get();
        Named here = new Named(entry.value(Column.ORGANISATION_NAME).get(), row.line());
        Named first = organisations.computeIfAbsent(id, unseen -> here);
        if (!first.name().equals(here.name())) {
            faults.add(fault(
                    row,
                    headings,
                    Column.ORGANISATION_NAME,
                    Wording.of(
                            "« {0} » attendu, comme à la ligne {1} pour « {2} », « {3} » trouvé",
                            "“{0}” expected, as on line {1} for “{2}”, “{3}” found",
                            first.name(),
                            first.line(),
                            id,
                            here.name())));
        }
    }

    private Fault fault(Row row, Headings headings, Column column, Text message) {
        return new Place(grid.file(), row.line(), headings.places().getOrDefault(column, 0) + 1)
                .fault("« {0} » : {1}", "“{2}”: {3}", column.french(), message.fr(), column.english(), message.en());
    }
}
