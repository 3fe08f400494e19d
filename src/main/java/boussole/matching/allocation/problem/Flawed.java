package boussole.matching.allocation.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A problem that makes no sense, with everything that is wrong with it. */
public final class Flawed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    Flawed(List<Flaw> flaws) {
        super(flaws.stream().map(flaw -> flaw.message().en()).collect(Collectors.joining("; ")));
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
