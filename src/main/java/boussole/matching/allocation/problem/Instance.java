package boussole.matching.allocation.problem;

/**
 * An allocation problem, checked: companies, offers, and the pairs that may be matched. Held in arrays, for there may be
 * millions of pairs. Companies, offers and pairs are known by their places; pairs are sorted by company, then by offer.
 */
@SuppressWarnings("ArrayRecordComponent") // millions of pairs; nobody changes them
public final class Instance {

    /** The highest affinity, in whole thousandths. */
    public static final int MOST_AFFINITY = 1_000;

    static final byte PINNED = 1;
    static final byte BANNED = 2;
    static final byte INCUMBENT = 4;

    private static final int NONE = -1;

    private final Companies companies;
    private final Offers offers;
    private final Pairs pairs;
    private final Terms terms;

    /** @param from the place of each company's first pair, and one more: how many pairs there are */
    record Pairs(int[] from, int[] company, int[] offer, short[] affinity, byte[] marks) {}

    record Companies(String[] ids, int[] want) {}

    /** @param organisation a number for each organisation; -1 where an offer stands alone */
    record Offers(String[] ids, int[] capacity, int[] minimum, int[] organisation) {}

    Instance(Companies companies, Offers offers, Pairs pairs, Terms terms) {
        this.companies = companies;
        this.offers = offers;
        this.pairs = pairs;
        this.terms = terms;
    }

    public Terms terms() {
        return terms;
    }

    /** The same problem, weighed otherwise. Shares its arrays. */
    public Instance weighing(Terms others) {
        return new Instance(companies, offers, pairs, others);
    }

    public int companies() {
        return companies.ids.length;
    }

    public int offers() {
        return offers.ids.length;
    }

    public int pairs() {
        return pairs.offer.length;
    }

    public String company(int company) {
        return companies.ids[company];
    }

    /** How many matches it gets at most. */
    public int want(int company) {
        return companies.want[company];
    }

    public String offer(int offer) {
        return offers.ids[offer];
    }

    public int capacity(int offer) {
        return offers.capacity[offer];
    }

    public int minimum(int offer) {
        return offers.minimum[offer];
    }

    /** The number of its organisation; -1 where it stands alone. */
    public int organisation(int offer) {
        return offers.organisation[offer];
    }

    /** The place of a company's first pair; that of the company after the last is {@link #pairs()}. */
    public int firstPair(int company) {
        return pairs.from[company];
    }

    public int companyOf(int pair) {
        return pairs.company[pair];
    }

    public int offerOf(int pair) {
        return pairs.offer[pair];
    }

    /** In whole thousandths, from 0 to {@value #MOST_AFFINITY}. */
    public int affinity(int pair) {
        return pairs.affinity[pair];
    }

    /** To be matched whatever it costs. */
    public boolean pinned(int pair) {
        return (pairs.marks[pair] & PINNED) != 0;
    }

    /** Never to be matched. */
    public boolean banned(int pair) {
        return (pairs.marks[pair] & BANNED) != 0;
    }

    /** Matched the last time. */
    public boolean incumbent(int pair) {
        return (pairs.marks[pair] & INCUMBENT) != 0;
    }

    /** What the pair counts when it is matched: its affinity and, for an incumbent, the bonus for what stays. */
    public int profit(int pair) {
        return pairs.affinity[pair] + (incumbent(pair) ? terms.stability() : 0);
    }

    /** The place of the pair of these two; -1 where there is none. */
    public int pair(int company, int offer) {
        int low = pairs.from[company];
        int high = pairs.from[company + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (pairs.offer[middle] == offer) {
                return middle;
            }
            if (pairs.offer[middle] < offer) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }
}
