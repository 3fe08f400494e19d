package boussole.library;

import boussole.rulebook.RuleFiles;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files come from: folders of this machine, or what the program carries where no folder is named. The rules
 * of scoring and of matching serve every questionnaire: what a rules folder leaves out of them is the program's own.
 */
public record Shelves(Optional<Path> rules, Optional<Path> questionnaires) {

    LibraryFiles read() {
        RuleFiles asked = questionnaires
                .map(path -> new Folder(path).read())
                .orElseGet(() -> new Carried("questionnaires").read());
        RuleFiles deciding = rules.map(path -> completed(new Folder(path).read()))
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

    /**
     * Everything read and checked, for use; the program's own rules of matching are compiled when they are first asked.
     *
     * @throws boussole.source.FaultyFiles where anything is wrong
     */
    public Holdings opened() {
        return rules.isPresent() ? checked() : Assembling.withOwnMatching(read());
    }

    /** Tables that are not given are the program's own, one by one; rules, where the folder gives none at all. */
    private static RuleFiles completed(RuleFiles given) {
        return new Carried("rules")
                .read()
                .only(path -> forEverybody(path) && !(rule(path) && ruled(folder(path), given)))
                .and(given);
    }

    private static boolean ruled(String folder, RuleFiles given) {
        return given.byPath().keySet().stream().anyMatch(path -> path.startsWith(folder) && rule(path));
    }

    private static boolean forEverybody(String path) {
        return path.startsWith(Assembling.SCORING) || path.startsWith(Assembling.MATCHING);
    }

    private static boolean rule(String path) {
        return path.endsWith(".drl");
    }

    private static String folder(String path) {
        return path.substring(0, path.indexOf('/') + 1);
    }

    /** The program's own rules, with the tables of those questionnaires only that are there. */
    private static RuleFiles meantFor(RuleFiles asked, RuleFiles carried) {
        return carried.only(path -> forEverybody(path)
                || asked.byPath().keySet().stream()
                        .anyMatch(other -> other.startsWith(path.substring(0, path.indexOf('/') + 1))));
    }
}
