package boussole.matching.allocation.problem;

import boussole.kernel.Text;
import boussole.source.Wording;

/** There is no solver for this machine. */
public final class SolverUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SolverUnavailable() {
        super("no solver for this machine", null, false, false);
    }

    /** What to tell the person. */
    public Text text() {
        return Wording.of(
                "Le solveur (OR-Tools) n’existe pas pour cette machine : il faut Linux avec glibc sur x86-64 ou ARM 64,"
                        + " ou un Mac à puce Apple.",
                "There is no solver (OR-Tools) for this machine: it takes Linux with glibc on x86-64 or ARM 64, or a"
                        + " Mac with an Apple chip.");
    }
}
