package boussole.directory;

import boussole.directory.profile.Row;
import boussole.directory.profile.Terms;
import boussole.directory.table.FaultyTable;
import boussole.directory.table.TableFormat;
import boussole.kernel.Text;
import boussole.matching.Kind;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the catalogue that a directory begins with is read from: a folder of this machine, or what the program carries
 * where none is named. One table a kind, such as {@code clubs.csv}; a kind without a table begins empty.
 */
public record CatalogueFolder(Optional<Path> folder) {

    /** The territory that the program carries a catalogue for. */
    static final String DEMONSTRATION = "hauts-de-france";

    private static final String CARRIED = "catalogue/";

    /** @throws FaultyFiles with every fault of every table, by line and column */
    public Map<Kind, List<Row>> read(Terms terms) {
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new FaultyFiles(List.of(new Fault(
                    folder.get().toString(), 0, 0, new Text("ce dossier n’existe pas", "there is no such folder"))));
        }
        Map<Kind, List<Row>> rows = new EnumMap<>(Kind.class);
        List<Fault> faults = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (TableFormat format : TableFormat.values()) {
                read(kind, format, terms, rows, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
        return rows;
    }

    private void read(Kind kind, TableFormat format, Terms terms, Map<Kind, List<Row>> rows, List<Fault> faults) {
        String name = kind.plural() + "." + format.ending();
        String file = folder.map(path -> path.resolve(name).toString()).orElse(CARRIED + name);
        try {
            Optional<byte[]> bytes = bytes(name);
            if (bytes.isPresent() && rows.containsKey(kind)) {
                faults.add(new Fault(
                        file,
                        0,
                        0,
                        new Text("cette sorte a déjà un autre fichier", "this kind has another file already")));
            } else if (bytes.isPresent()) {
                rows.put(kind, format.read(kind, bytes.get(), terms));
            }
        } catch (FaultyTable faulty) {
            faulty.faults().forEach(fault -> faults.add(fault.in(file)));
        } catch (IOException unreadable) {
            faults.add(new Fault(file, 0, 0, new Text("ce fichier ne peut pas être lu", "this file cannot be read")));
        }
    }

    private Optional<byte[]> bytes(String name) throws IOException {
        if (folder.isPresent()) {
            Path file = folder.get().resolve(name);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        }
        try (InputStream carried = CatalogueFolder.class.getClassLoader().getResourceAsStream(CARRIED + name)) {
            return carried == null ? Optional.empty() : Optional.of(carried.readAllBytes());
        }
    }
}
