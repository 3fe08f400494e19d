package boussole.library;

import boussole.rulebook.RuleFiles;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files come from: folders of this machine, or what the program carries where no folder is named.
 */
public record Shelves(Optional<Path> rules, Optional<Path> questionnaires) {

    LibraryFiles read() {
        return new LibraryFiles(read(rules, "rules"), read(questionnaires, "questionnaires"));
    }

    /** Whether anything in them can change while the program runs. */
    boolean canChange() {
        return rules.isPresent() || questionnaires.isPresent();
    }

    /** Everything read, checked and compiled once, for a check. @throws boussole.source.FaultyFiles */
    public Holdings checked() {
        return Assembling.of(read());
    }

    private static RuleFiles read(Optional<Path> folder, String carried) {
        return folder.map(path -> new Folder(path).read()).orElseGet(() -> new Carried(carried).read());
    }
}
