package boussole.cli;

import boussole.library.Shelves;
import boussole.training.CatalogueFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where questionnaires, rules and the catalogue are to be read: as the environment says, else what the program carries. */
record Folders(Map<String, String> environment) {

    Shelves shelves() {
        return new Shelves(named("BOUSSOLE_RULES"), named("BOUSSOLE_QUESTIONNAIRES"));
    }

    /** The folders {@code rules} and {@code questionnaires} below this one; where one is not there, as otherwise. */
    Shelves below(String folder) {
        Path top = Path.of(folder);
        if (!Files.isDirectory(top)) {
            return new Shelves(Optional.of(top), Optional.of(top));
        }
        return new Shelves(
                below(top, "rules").or(() -> named("BOUSSOLE_RULES")),
                below(top, "questionnaires").or(() -> named("BOUSSOLE_QUESTIONNAIRES")));
    }

    CatalogueFolder catalogue() {
        return new CatalogueFolder(named("BOUSSOLE_CATALOGUE"));
    }

    /** The folder {@code catalogue} below this one; where it is not there, as otherwise. */
    CatalogueFolder catalogueBelow(String folder) {
        return new CatalogueFolder(below(Path.of(folder), "catalogue").or(() -> named("BOUSSOLE_CATALOGUE")));
    }

    private static Optional<Path> below(Path top, String name) {
        return Optional.of(top.resolve(name)).filter(Files::isDirectory);
    }

    private Optional<Path> named(String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
