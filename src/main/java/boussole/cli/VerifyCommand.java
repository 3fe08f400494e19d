package boussole.cli;

import boussole.kernel.Language;
import boussole.matching.allocation.json.ProblemReader;
import boussole.matching.allocation.json.RunCheck;
import boussole.matching.allocation.json.RunCheck.Checked;
import boussole.source.FaultyFiles;
import boussole.source.Wording;
import java.io.PrintStream;

/** Proves a run again from its file alone, without the solver. */
record VerifyCommand(String name, Language language, PrintStream out, PrintStream err) implements Command {

    @Override
    public int run() {
        try {
            return told(LargeFile.read(name, bytes -> RunCheck.check(name, bytes)));
        } catch (FaultyFiles faulty) {
            faulty.faults().forEach(fault -> err.println(fault.told(language)));
            return CommandLine.REFUSED;
        } catch (OutOfMemoryError tooLarge) {
            ProblemReader.tooLarge(name).faults().forEach(fault -> err.println(fault.told(language)));
            return CommandLine.REFUSED;
        }
    }

    private int told(Checked checked) {
        if (checked.faults().isEmpty()) {
            out.println(Wording.of(
                            "Vérifié : {0} paires pour {1} entreprises et {2} offres, parmi {3} possibles ; objectif {4},"
                                    + " qu’aucun autre choix ne dépasse.",
                            "Verified: {0} pairs for {1} companies and {2} offers, among {3} possible; objective {4}, which"
                                    + " no other choice exceeds.",
                            checked.matches(),
                            checked.companies(),
                            checked.offers(),
                            checked.pairs(),
                            checked.objective())
                    .in(language));
            return CommandLine.DONE;
        }
        checked.faults().forEach(fault -> err.println(name + ": " + fault.in(language)));
        return CommandLine.REFUSED;
    }
}
