package boussole.library;

import boussole.rulebook.RuleFiles;

/** A stable snapshot of the files of both folders, by path below each. */
public record LibraryFiles(RuleFiles rules, RuleFiles questionnaires) {

    /** Equal for equal files. */
    public String fingerprint() {
        return rules.hash(questionnaires.hash("boussole"));
    }
}
