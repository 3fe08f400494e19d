package boussole.matching.allocation.network;

/**
 * A circulation with costs: one hub, companies, offers, and between them a node for each company and organisation of
 * which it might get more than it may. Flow on the arc of a pair is a match. Costs are profits with the sign turned.
 *
 * <p>After Ahuja, Magnanti and Orlin, Network Flows (1993), chapters 9 and 10. Rewards that shrink with every unit (for a
 * company's first match, its second ...) and costs that grow are several arcs side by side: a cheapest flow takes the
 * better one first.
 */
public final class Network {

    /** Where all flow begins and ends. */
    public static final int HUB = 0;

    private final int companies;
    private final int organisations;
    private final int offers;
    private final Arcs arcs;
    private final long weight;
    private final boolean[] entered;
    private final boolean[] left;

    /**
     * Arcs side by side in arrays.
     *
     * @param ofPair the arc of each pair; -1 where it has none: pinned, banned, or without room
     */
    @SuppressWarnings("ArrayRecordComponent") // millions; nobody changes them
    record Arcs(int[] tail, int[] head, int[] capacity, long[] cost, int count, int[] ofPair, int[] pairOf) {}

    Network(int companies, int organisations, int offers, Arcs arcs, long weight) {
        this.companies = companies;
        this.organisations = organisations;
        this.offers = offers;
        this.arcs = arcs;
        this.weight = weight;
        this.entered = new boolean[nodes()];
        this.left = new boolean[nodes()];
        for (int arc = 0; arc < arcs.count; arc++) {
            entered[arcs.head[arc]] = true;
            left[arcs.tail[arc]] = true;
        }
    }

    public int nodes() {
        return 1 + companies + organisations + offers;
    }

    public int arcs() {
        return arcs.count;
    }

    /** The node from which an arc leads: a company's, or that of a company and an organisation. */
    public int tailOf(int arc) {
        return arcs.tail[arc];
    }

    int tail(int arc) {
        return arcs.tail[arc];
    }

    int head(int arc) {
        return arcs.head[arc];
    }

    int capacity(int arc) {
        return arcs.capacity[arc];
    }

    long cost(int arc) {
        return arcs.cost[arc];
    }

    /** The arc of a pair; -1 where it has none. */
    public int arcOf(int pair) {
        return arcs.ofPair[pair];
    }

    /** The pair that an arc stands for; -1 where it stands for none. */
    public int pairOf(int arc) {
        return arcs.pairOf[arc];
    }

    public int companyNode(int company) {
        return 1 + company;
    }

    public int offerNode(int offer) {
        return 1 + companies + organisations + offer;
    }

    /** Whether a company can get anything that is not pinned: an arc leads to its node. */
    public boolean entered(int node) {
        return entered[node];
    }

    /** Whether an offer has places that are not pinned: an arc leads from its node. */
    public boolean left(int node) {
        return left[node];
    }

    /**
     * What a place of an offer's minimum weighs: more than everything else that one change could bring, so that first as
     * few as possible are missing; nought where there is no minimum.
     */
    public long weight() {
        return weight;
    }
}
