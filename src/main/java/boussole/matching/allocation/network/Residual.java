package boussole.matching.allocation.network;

import java.util.Arrays;

/**
 * What is left of a network under a flow: every arc that has room, and every arc with flow the other way round, at the
 * cost turned. A cheapest flow leaves no cycle below nought, and so has potentials under which no arc costs less than
 * nought.
 */
public final class Residual {

    private final Network network;
    private final int[] flows;
    /** Where the arcs at each node begin in {@link #arcs}; an arc stands there as 2n from its tail, 2n+1 from its head. */
    private final int[] from;

    private final int[] arcs;
    private final long[] potentials;

    /** @throws IllegalStateException where the flow is not a cheapest one */
    public Residual(Network network, int[] flows) {
        this.network = network;
        this.flows = flows;
        this.from = new int[network.nodes() + 1];
        this.arcs = new int[2 * network.arcs()];
        index();
        this.potentials = new Potentials(this).found();
    }

    public Network network() {
        return network;
    }

    int first(int node) {
        return from[node];
    }

    int end(int node) {
        return from[node + 1];
    }

    /** The arc at this place in its node's list, with the way it leads. */
    int arc(int place) {
        return arcs[place];
    }

    /** Whether one more unit can go that way: out of the node. */
    boolean leads(int way) {
        int arc = way >>> 1;
        return (way & 1) == 0 ? flows[arc] < network.capacity(arc) : flows[arc] > 0;
    }

    int other(int way) {
        return (way & 1) == 0 ? network.head(way >>> 1) : network.tail(way >>> 1);
    }

    long cost(int way) {
        return (way & 1) == 0 ? network.cost(way >>> 1) : -network.cost(way >>> 1);
    }

    /** What the way costs under the potentials: never below nought where it leads. */
    public long reduced(int way) {
        int arc = way >>> 1;
        long forward = network.cost(arc) + potentials[network.tail(arc)] - potentials[network.head(arc)];
        return (way & 1) == 0 ? forward : -forward;
    }

    public long potential(int node) {
        return potentials[node];
    }

    /** How the places of an offer stand, which its node's arcs to the hub hold. */
    public Places places(int offer) {
        int node = network.offerNode(offer);
        int left = 0;
        boolean used = false;
        boolean turning = false;
        long next = Long.MAX_VALUE;
        for (int place = first(node); place < end(node); place++) {
            int way = arc(place);
            if ((way & 1) == 0) {
                int arc = way >>> 1;
                int room = network.capacity(arc) - flows[arc];
                left += room;
                used |= flows[arc] > 0;
                turning |= flows[arc] > 0 && room > 0;
                next = room > 0 ? Math.min(next, reduced(way)) : next;
            }
        }
        return new Places(left, next, turning || !used);
    }

    /**
     * How the places of an offer stand.
     *
     * @param left places that nobody has
     * @param toHub the length of the shortest arc to the hub that has room
     * @param straight whether nothing leads from the offer faster than the hub: it is as near as the hub itself, or has no
     *     other way out
     */
    public record Places(int left, long toHub, boolean straight) {}

    private void index() {
        for (int arc = 0; arc < network.arcs(); arc++) {
            from[network.tail(arc) + 1]++;
            from[network.head(arc) + 1]++;
        }
        for (int node = 0; node < network.nodes(); node++) {
            from[node + 1] += from[node];
        }
        int[] next = Arrays.copyOf(from, network.nodes());
        for (int arc = 0; arc < network.arcs(); arc++) {
            arcs[next[network.tail(arc)]++] = 2 * arc;
            arcs[next[network.head(arc)]++] = 2 * arc + 1;
        }
    }
}
