package boussole.matching.allocation.network;

import boussole.matching.allocation.problem.Instance;
import boussole.matching.allocation.problem.Terms;
import java.util.Arrays;
import java.util.List;

/** Lays out the network of a problem, in an order that its seed decides. */
public final class NetworkBuilder {

    private static final int NONE = -1;

    private final Instance instance;
    private final Terms terms;
    private final Pins pins;
    private final long weight;
    private final int[] ofPair;
    private final int[] groupOf;
    private int organisations;
    private int[] groupCompany = new int[16];
    private int[] groupRoom = new int[16];
    private int[] tail;
    private int[] head;
    private int[] capacity;
    private long[] cost;
    private int[] pairOf;
    private int count;

    private NetworkBuilder(Instance instance) {
        this.instance = instance;
        this.terms = instance.terms();
        this.pins = Pins.of(instance);
        this.weight = weight(instance);
        this.ofPair = new int[instance.pairs()];
        this.groupOf = new int[instance.pairs()];
        Arrays.fill(ofPair, NONE);
        Arrays.fill(groupOf, NONE);
        int first = instance.pairs() + 2 * instance.offers() + 2 * instance.companies() + 16;
        tail = new int[first];
        head = new int[first];
        capacity = new int[first];
        cost = new long[first];
        pairOf = new int[first];
    }

    /** The network of a problem. Pinned pairs are no longer in it: what they take is gone. */
    public static Network of(Instance instance) {
        return new NetworkBuilder(instance).built();
    }

    private Network built() {
        new Grouping(instance, pins, this::group).all();
        int[] companies = Order.of(instance.companies(), terms.seed());
        int[] offers = Order.of(instance.offers(), ~terms.seed());
        for (int offer : offers) {
            places(offer);
        }
        for (int company : companies) {
            slots(company);
        }
        for (int group = 0; group < organisations; group++) {
            arc(1 + groupCompany[group], groupNode(group), groupRoom[group], 0, NONE);
        }
        for (int company : companies) {
            pairs(company);
        }
        Network.Arcs arcs = new Network.Arcs(tail, head, capacity, cost, count, ofPair, pairOf);
        return new Network(instance.companies(), organisations, instance.offers(), arcs, weight);
    }

    /** A node for these pairs of a company with one organisation, from which it may take so many. */
    private void group(int company, int room, List<Integer> members) {
        if (organisations == groupCompany.length) {
            groupCompany = Arrays.copyOf(groupCompany, 2 * organisations);
            groupRoom = Arrays.copyOf(groupRoom, 2 * organisations);
        }
        groupCompany[organisations] = company;
        groupRoom[organisations] = room;
        members.forEach(pair -> groupOf[pair] = organisations);
        organisations++;
    }

    private void slots(int company) {
        int want = instance.want(company);
        int slot = pins.ofCompany()[company];
        int rewarded = Math.min(want, terms.coverage().size());
        while (slot < rewarded) {
            int end = slot + 1;
            while (end < rewarded && terms.coverage(end) == terms.coverage(slot)) {
                end++;
            }
            arc(Network.HUB, 1 + company, end - slot, -terms.coverage(slot), NONE);
            slot = end;
        }
        arc(Network.HUB, 1 + company, want - slot, 0, NONE);
    }

    /** The places of an offer: those of its minimum first, then what each part of its capacity costs. */
    private void places(int offer) {
        int taken = pins.ofOffer()[offer];
        int parts = Math.max(1, terms.balance().size());
        for (int part = 0; part < parts; part++) {
            int from = Math.max(taken, share(offer, part, parts));
            int to = share(offer, part + 1, parts);
            int penalty = terms.balance().isEmpty() ? 0 : terms.balance().get(part);
            int needed = Math.clamp(instance.minimum(offer), from, Math.max(from, to));
            arc(offerNode(offer), Network.HUB, needed - from, penalty - weight, NONE);
            arc(offerNode(offer), Network.HUB, to - needed, penalty, NONE);
        }
    }

    private int share(int offer, int part, int parts) {
        return (int) ((long) instance.capacity(offer) * part / parts);
    }

    private void pairs(int company) {
        if (pins.ofCompany()[company] >= instance.want(company)) {
            return;
        }
        int first = instance.firstPair(company);
        for (int at : Order.of(instance.firstPair(company + 1) - first, terms.seed() + company)) {
            int pair = first + at;
            int offer = instance.offerOf(pair);
            int organisation = instance.organisation(offer);
            boolean open = !instance.pinned(pair)
                    && !instance.banned(pair)
                    && pins.ofOffer()[offer] < instance.capacity(offer)
                    && (organisation < 0 || pins.in(company, organisation) < terms.perOrganisation());
            if (open) {
                ofPair[pair] = count;
                int from = groupOf[pair] < 0 ? 1 + company : groupNode(groupOf[pair]);
                arc(from, offerNode(offer), 1, -instance.profit(pair), pair);
            }
        }
    }

    private int groupNode(int group) {
        return 1 + instance.companies() + group;
    }

    private int offerNode(int offer) {
        return 1 + instance.companies() + organisations + offer;
    }

    private void arc(int from, int to, int room, long each, int pair) {
        if (room <= 0) {
            return;
        }
        if (count == tail.length) {
            int length = count + (count >> 1);
            tail = Arrays.copyOf(tail, length);
            head = Arrays.copyOf(head, length);
            capacity = Arrays.copyOf(capacity, length);
            cost = Arrays.copyOf(cost, length);
            pairOf = Arrays.copyOf(pairOf, length);
        }
        tail[count] = from;
        head[count] = to;
        capacity[count] = room;
        cost[count] = each;
        pairOf[count] = pair;
        count++;
    }

    /**
     * One change is a simple cycle: it passes each offer at most once, so it holds at most two pairs for each, and passes the
     * hub once. Twice what it could bring, and one: so the places that a price misses can be told from the rest of it.
     */
    static long weight(Instance instance) {
        boolean none = true;
        for (int offer = 0; offer < instance.offers(); offer++) {
            none &= instance.minimum(offer) == 0;
        }
        Terms terms = instance.terms();
        long pairs = 2L * (instance.offers() + 1);
        long most = Instance.MOST_AFFINITY + (long) terms.stability();
        long ends = terms.coverage(0)
                + (terms.balance().isEmpty() ? 0L : terms.balance().getLast());
        return none ? 0 : 2 * (pairs * most + 2 * ends) + 1;
    }
}
