package boussole.cli;

import boussole.directory.CatalogueFolder;
import boussole.library.Shelves;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where questionnaires, rules and the catalogue are to be read: as the environment says, else what the program carries. */
record Folders(Map<String, String> environment) {

    Shelves shelves() {
        return new Shelves(named("BOUSSOLE_RULES"), named("BOUSSOLE_QUESTIONNAIRES"));
    }

    /**
     * The folders {@code rules} and {@code questionnaires} below this one. Without rules, those that the program carries;
     * without questionnaires, as otherwise. A folder with neither is for a catalogue, or a mistake.
     */
    Shelves below(String folder) {
        if (!Files.isDirectory(Path.of(folder))) {
            return new Shelves(Optional.of(Path.of(folder)), Optional.of(Path.of(folder)));
        }
        Path rules = Path.of(folder, "rules");
        Path questionnaires = Path.of(folder, "questionnaires");
        boolean catalogueOnly = !Files.isDirectory(rules)
                && !Files.isDirectory(questionnaires)
                && Files.isDirectory(Path.of(folder, "catalogue"));
        if (catalogueOnly) {
            return shelves();
        }
        if (!Files.isDirectory(rules)) {
            return new Shelves(Optional.empty(), Optional.of(questionnaires));
        }
        return new Shelves(
                Optional.of(rules),
                Optional.of(questionnaires).filter(Files::isDirectory).or(() -> named("BOUSSOLE_QUESTIONNAIRES")));
    }

    CatalogueFolder catalogue() {
        return new CatalogueFolder(named("BOUSSOLE_CATALOGUE"));
    }

    /** The folder {@code catalogue} below this one; where it is not there, as otherwise. */
    CatalogueFolder catalogueBelow(String folder) {
        return new CatalogueFolder(Optional.of(Path.of(folder, "catalogue"))
                .filter(Files::isDirectory)
                .or(() -> named("BOUSSOLE_CATALOGUE")));
    }

    /** Where the embedded store's files are. */
    Path data() {
        return named("BOUSSOLE_DATA").orElse(Path.of("data"));
    }

    /** The address of a store that is not embedded. */
    Optional<String> store() {
        return Optional.ofNullable(environment.get("MONGODB_URI")).filter(uri -> !uri.isBlank());
    }

    /** The hub whose catalogue it is. */
    String territory() {
        return Optional.ofNullable(environment.get("BOUSSOLE_TERRITORY"))
                .filter(name -> !name.isBlank())
                .orElse("hauts-de-france");
    }

    private Optional<Path> named(String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
