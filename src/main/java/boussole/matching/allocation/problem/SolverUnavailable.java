package boussole.matching.allocation.problem;

import boussole.kernel.Text;
import boussole.source.Wording;

/** The solver cannot be used: not on this machine, or not for these numbers. */
public final class SolverUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text text;

    private SolverUnavailable(Text text) {
        super(text.en(), null, false, false);
        this.text = text;
    }

    public static SolverUnavailable here() {
        return new SolverUnavailable(Wording.of(
                "Le solveur (OR-Tools) ne se charge pas sur cette machine : il faut Linux avec glibc sur x86-64 ou"
                        + " ARM 64, ou un Mac à puce Apple, et un dossier temporaire où il puisse être déplié"
                        + " (java.io.tmpdir).",
                "The solver (OR-Tools) does not load on this machine: it takes Linux with glibc on x86-64 or ARM 64, or"
                        + " a Mac with an Apple chip, and a temporary folder to unpack it in (java.io.tmpdir)."));
    }

    /** @param status what the solver said instead of "optimal" */
    public static SolverUnavailable forThis(String status) {
        return new SolverUnavailable(Wording.of(
                "Le solveur (OR-Tools) ne peut pas traiter ce problème ({0}) : des primes moins grandes ou moins d’offres"
                        + " l’y aideraient.",
                "The solver (OR-Tools) cannot take this problem ({0}): smaller bonuses or fewer offers would help.",
                status));
    }

    /** What to tell the person. */
    public Text text() {
        return text;
    }
}
