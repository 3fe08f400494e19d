package boussole.library;

import boussole.rulebook.RuleFiles;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files come from: folders of this machine, or what the program carries where no folder is named. The rules
 * of scoring serve every questionnaire: a rules folder that holds tables only is read with the program's own.
 */
public record Shelves(Optional<Path> rules, Optional<Path> questionnaires) {

    LibraryFiles read() {
        RuleFiles asked = questionnaires
                .map(path -> new Folder(path).read())
                .orElseGet(() -> new Carried("questionnaires").read());
        RuleFiles deciding = rules.map(path -> withScoring(new Folder(path).read()))
                .orElseGet(() -> meantFor(asked, new Carried("rules").read()));
        return new LibraryFiles(deciding, asked);
    }

    /** Whether anything in them can change while the program runs. */
    boolean canChange() {
        return rules.isPresent() || questionnaires.isPresent();
    }

    /** Everything read, checked and compiled once, for a check. @throws boussole.source.FaultyFiles */
    public Holdings checked() {
        return Assembling.of(read());
    }

    private static RuleFiles withScoring(RuleFiles given) {
        return given.byPath().keySet().stream().anyMatch(Shelves::scoring)
                ? given
                : given.and(new Carried("rules").read().only(Shelves::scoring));
    }

    private static boolean scoring(String path) {
        return path.startsWith(Assembling.SCORING) && path.endsWith(".drl");
    }

    /** The program's own rules, with the tables of those questionnaires only that are there. */
    private static RuleFiles meantFor(RuleFiles asked, RuleFiles carried) {
        return carried.only(path -> scoring(path)
                || asked.byPath().keySet().stream()
                        .anyMatch(other -> other.startsWith(path.substring(0, path.indexOf('/') + 1))));
    }
}
