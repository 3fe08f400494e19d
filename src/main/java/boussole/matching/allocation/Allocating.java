package boussole.matching.allocation;

import boussole.matching.allocation.checking.Checker;
import boussole.matching.allocation.checking.Prices;
import boussole.matching.allocation.network.Network;
import boussole.matching.allocation.network.NetworkBuilder;
import boussole.matching.allocation.network.Residual;
import boussole.matching.allocation.network.Solver;
import boussole.matching.allocation.problem.Instance;
import java.util.Arrays;

/**
 * Finds the allocation that counts most: first as few missing places of minimums as possible, then affinity with the
 * bonuses for coverage and stability, less the penalties for balance. The same problem gives the same allocation.
 */
public final class Allocating {

    /** More than any affinity, bonus and penalty together. */
    private static final long OUT_OF_REACH = 10_000_000;

    private Allocating() {}

    /** A solved problem with the network that is left of it. */
    record Solved(Allocation allocation, Residual residual) {}

    /**
     * The best allocation, proven.
     *
     * @throws boussole.matching.allocation.problem.SolverUnavailable where there is no solver for this machine
     */
    public static Allocation allocate(Instance instance) {
        return solved(instance).allocation();
    }

    static Solved solved(Instance instance) {
        Network network = NetworkBuilder.of(instance);
        int[] flows = Solver.flows(network);
        Residual residual = new Residual(network, flows);
        int[] matched = matched(instance, network, flows);
        Prices prices = prices(instance, network, residual);
        return new Solved(
                new Allocation(instance, matched, prices, Checker.check(instance, matched, prices)), residual);
    }

    private static int[] matched(Instance instance, Network network, int[] flows) {
        int[] matched = new int[instance.pairs()];
        int count = 0;
        for (int pair = 0; pair < matched.length; pair++) {
            int arc = network.arcOf(pair);
            if (instance.pinned(pair) || arc >= 0 && flows[arc] > 0) {
                matched[count++] = pair;
            }
        }
        return Arrays.copyOf(matched, count);
    }

    /** Whoever has no room left is priced out of reach: no pair of theirs can count. */
    private static Prices prices(Instance instance, Network network, Residual residual) {
        long outOfReach = network.weight() + OUT_OF_REACH;
        long[] companies = new long[instance.companies()];
        Arrays.setAll(companies, company -> {
            int node = network.companyNode(company);
            return network.entered(node) ? residual.potential(node) : outOfReach;
        });
        long[] offers = new long[instance.offers()];
        Arrays.setAll(offers, offer -> {
            int node = network.offerNode(offer);
            return network.left(node) ? -residual.potential(node) : outOfReach;
        });
        return new Prices(companies, offers);
    }
}
