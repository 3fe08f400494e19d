package boussole.matching.allocation.json;

import boussole.matching.allocation.problem.Instance;
import java.util.List;

/** A problem to be solved, and the pairs of which somebody wants to know why they were not matched. */
public record Problem(Instance instance, List<Asked> whyNot) {

    public Problem {
        whyNot = List.copyOf(whyNot);
    }

    /** A company and an offer, by their places in the problem. */
    public record Asked(int company, int offer) {}
}
