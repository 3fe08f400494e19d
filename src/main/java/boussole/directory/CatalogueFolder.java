package boussole.directory;

import boussole.directory.profile.Entry;
import boussole.directory.profile.Known;
import boussole.directory.tables.TableFormat;
import boussole.directory.tables.TableReader;
import boussole.matching.Kind;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Place;
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
 * Where a catalogue to begin with is read from: a folder of this machine with a file a kind, or what the program carries
 * where no folder is named. A kind without a file begins empty.
 */
public record CatalogueFolder(Optional<Path> folder) {

    private static final String CARRIED = "catalogue";

    /** @throws FaultyFiles with every fault of every file */
    public Map<Kind, List<Entry>> read(Known known) {
        Map<Kind, List<Entry>> catalogue = new EnumMap<>(Kind.class);
        List<Fault> faults = new ArrayList<>();
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new FaultyFiles(List.of(
                    Place.of(folder.get().toString()).fault("ce dossier n’existe pas", "there is no such folder")));
        }
        for (Kind kind : Kind.values()) {
            try {
                catalogue.put(kind, read(kind, known));
            } catch (FaultyFiles faulty) {
                faults.addAll(faulty.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
        return catalogue;
    }

    private List<Entry> read(Kind kind, Known known) {
        String name = folder.map(Path::toString).orElse(CARRIED) + "/" + file(kind);
        return bytes(kind, name)
                .map(bytes -> TableReader.read(kind, TableFormat.CSV.read(name, bytes), known))
                .orElse(List.of());
    }

    private Optional<byte[]> bytes(Kind kind, String name) {
        try {
            if (folder.isPresent()) {
                Path file = folder.get().resolve(file(kind));
                return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            }
            try (InputStream carried = CatalogueFolder.class.getClassLoader().getResourceAsStream(name)) {
                return carried == null ? Optional.empty() : Optional.of(carried.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new FaultyFiles(
                    List.of(Place.of(name).fault("ce fichier ne peut pas être lu", "this file cannot be read")));
        }
    }

    private static String file(Kind kind) {
        return kind.plural() + "." + TableFormat.CSV.ending();
    }
}
