package boussole.matching.allocation.problem;

import boussole.kernel.Text;
import boussole.source.Wording;

/** There is no solver for this machine, or no folder to unpack it in. */
public final class SolverUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SolverUnavailable() {
        super("no solver for this machine", null, false, false);
    }

    /** What to tell the person. */
    public Text text() {
        return Wording.of(
                "Le solveur (OR-Tools) ne se charge pas sur cette machine : il faut Linux avec glibc sur x86-64 ou"
                        + " ARM 64, ou un Mac à puce Apple, et un dossier temporaire où il puisse être déplié"
                        + " (java.io.tmpdir).",
                "The solver (OR-Tools) does not load on this machine: it takes Linux with glibc on x86-64 or ARM 64, or"
                        + " a Mac with an Apple chip, and a temporary folder to unpack it in (java.io.tmpdir).");
    }
}
