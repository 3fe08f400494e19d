package boussole.matching.allocation.network;

import boussole.matching.allocation.problem.SolverUnavailable;
import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/**
 * A cheapest circulation by OR-Tools' cost-scaling push-relabel (Goldberg 1997). The native library is loaded when it is
 * first needed. After any status but "optimal" it is not read: that would end the whole process.
 */
public final class Solver {

    private Solver() {}

    /**
     * The flow on each arc.
     *
     * @throws SolverUnavailable where there is no library for this machine, or the costs are too large for it
     */
    public static int[] flows(Network network) {
        Library.load();
        MinCostFlow solver = new MinCostFlow();
        try {
            return solved(network, solver);
        } finally {
            solver.delete();
        }
    }

    /** The hub is cut in two; an arc without cost leads past everything, for whatever is better not matched. */
    private static int[] solved(Network network, MinCostFlow solver) {
        int sink = network.nodes();
        long all = 0;
        for (int arc = 0; arc < network.arcs(); arc++) {
            int head = network.head(arc) == Network.HUB ? sink : network.head(arc);
            solver.addArcWithCapacityAndUnitCost(network.tail(arc), head, network.capacity(arc), network.cost(arc));
            all += network.tail(arc) == Network.HUB ? network.capacity(arc) : 0;
        }
        solver.addArcWithCapacityAndUnitCost(Network.HUB, sink, all, 0);
        solver.setNodeSupply(Network.HUB, all);
        solver.setNodeSupply(sink, -all);
        MinCostFlowBase.Status status = solver.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw SolverUnavailable.forThis(status.toString());
        }
        int[] flows = new int[network.arcs()];
        for (int arc = 0; arc < flows.length; arc++) {
            flows[arc] = (int) solver.getFlow(arc);
        }
        return flows;
    }

    /** Loaded once, by whoever comes first. */
    private static final class Library {

        private static final boolean LOADED = loaded();

        private static boolean loaded() {
            try {
                Loader.loadNativeLibraries();
                new MinCostFlow().delete(); // the loader keeps some failures to itself
                return true;
            } catch (RuntimeException | LinkageError unloadable) {
                return false;
            }
        }

        static void load() {
            if (!LOADED) {
                throw SolverUnavailable.here();
            }
        }
    }
}
