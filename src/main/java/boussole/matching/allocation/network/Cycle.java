package boussole.matching.allocation.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest cycle through an arc that is not used: what using it would change.
 *
 * @param cost in thousandths, places of minimums aside
 * @param missing how many more places of minimums would be missing
 * @param steps the pairs on the way back, from the arc's head to its tail
 */
public record Cycle(long cost, long missing, List<Step> steps) {

    public Cycle {
        steps = List.copyOf(steps);
    }

    /** @param gained whether the pair would be matched; else it would be matched no longer */
    public record Step(int pair, boolean gained) {}

    /** Empty where there is no way back. */
    public static Optional<Cycle> through(Residual residual, ShortestPaths paths, int arc) {
        Network network = residual.network();
        long back = paths.between(network.head(arc), network.tail(arc));
        return back == ShortestPaths.FAR
                ? Optional.empty()
                : Optional.of(of(residual.reduced(2 * arc) + back, network, steps(residual, paths, network.tail(arc))));
    }

    /** What a cycle of that length comes to, without its steps. */
    public static Cycle of(long length, Network network) {
        return of(length, network, List.of());
    }

    /** What a length in reduced costs comes to: on a cycle, potentials cancel out. */
    private static Cycle of(long length, Network network, List<Step> steps) {
        long weight = network.weight();
        long missing = weight == 0 ? 0 : Math.floorDiv(2 * length + weight, 2 * weight);
        return new Cycle(length - missing * weight, missing, steps);
    }

    private static List<Step> steps(Residual residual, ShortestPaths paths, int end) {
        List<Step> steps = new ArrayList<>();
        int node = end;
        for (int way = paths.way(node); way >= 0; way = paths.way(node)) {
            int pair = residual.network().pairOf(way >>> 1);
            if (pair >= 0) {
                steps.add(new Step(pair, (way & 1) == 0));
            }
            node = residual.other(way ^ 1);
        }
        Collections.reverse(steps);
        return steps;
    }
}
