package boussole.matching.allocation;

import boussole.matching.allocation.network.Cycle;
import boussole.matching.allocation.network.Residual;
import boussole.matching.allocation.network.ShortestPaths;
import boussole.matching.allocation.problem.Instance;
import java.util.ArrayList;
import java.util.List;

/**
 * An allocation with what every other pair would cost. One thread at a time.
 *
 * <p>To force a pair is to send one unit around the cheapest cycle through its arc: the arc, and the shortest way back
 * from the offer to the company in what the allocation left of the network. The best allocation with the pair differs
 * from the best without by cycles, of which all but that one cost nought or more (Ahuja, Magnanti and Orlin, Network Flows,
 * 1993, theorem 3.7), so its length is the exact price; the reduced cost of the arc alone leaves out the way back.
 */
public final class Pricing {

    private final Allocation allocation;
    private final Residual residual;
    private final ShortestPaths paths;

    private Pricing(Allocating.Solved solved) {
        this.allocation = solved.allocation();
        this.residual = solved.residual();
        this.paths = new ShortestPaths(residual);
    }

    /** The best allocation of the problem, which is found again in the same way whenever it is asked for. */
    public static Pricing of(Instance instance) {
        return new Pricing(Allocating.solved(instance));
    }

    public Allocation allocation() {
        return allocation;
    }

    Residual residual() {
        return residual;
    }

    ShortestPaths paths() {
        return paths;
    }

    /** Why a company was not given an offer; both by their places in the problem. */
    public synchronized WhyNot whyNot(int company, int offer) {
        Instance instance = allocation.instance();
        int pair = instance.pair(company, offer);
        if (pair < 0) {
            return new WhyNot.NoPair();
        }
        if (instance.banned(pair)) {
            return new WhyNot.Banned();
        }
        return allocation.holds(pair) ? new WhyNot.Matched() : price(pair);
    }

    private WhyNot price(int pair) {
        int arc = residual.network().arcOf(pair);
        return arc < 0
                ? new WhyNot.NoRoom()
                : Cycle.through(residual, paths, arc)
                        .<WhyNot>map(cycle -> price(pair, cycle))
                        .orElseGet(WhyNot.NoRoom::new);
    }

    private WhyNot.Price price(int pair, Cycle cycle) {
        long cost = cycle.cost();
        return new WhyNot.Price(cost, allocation.instance().affinity(pair) + cost, cycle.missing(), chain(pair, cycle));
    }

    private List<Move> chain(int pair, Cycle cycle) {
        List<Move> chain = new ArrayList<>();
        chain.add(Move.gaining(company(pair), offer(pair)));
        for (Cycle.Step step : cycle.steps()) {
            String company = company(step.pair());
            String offer = offer(step.pair());
            Move last = chain.getLast();
            if (step.gained() && chain.size() > 1 && last.canGain(company)) {
                chain.set(chain.size() - 1, last.andGains(offer));
            } else if (step.gained()) {
                chain.add(Move.gaining(company, offer));
            } else if (chain.getFirst().canLose(company)) {
                chain.set(0, chain.getFirst().andLoses(offer));
            } else {
                chain.add(Move.losing(company, offer));
            }
        }
        return chain;
    }

    private String company(int pair) {
        return allocation.instance().company(allocation.instance().companyOf(pair));
    }

    private String offer(int pair) {
        return allocation.instance().offer(allocation.instance().offerOf(pair));
    }
}
