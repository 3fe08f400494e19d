package boussole.matching.fitting;

import java.util.Arrays;

/**
 * The eligible pairs of many needs and offers and how well each fits, and nothing else. Needs and offers are told by their
 * places in the lists that were asked about.
 */
public final class Affinities {

    private final int[][] offers;
    private final short[][] affinities;

    private Affinities(int[][] offers, short[][] affinities) {
        this.offers = offers;
        this.affinities = affinities;
    }

    /** How many needs there are. */
    public int needs() {
        return offers.length;
    }

    /** How many offers are eligible for that need. */
    public int eligible(int need) {
        return offers[need].length;
    }

    /** The place of one of a need's eligible offers, in their order. */
    public int offer(int need, int which) {
        return offers[need][which];
    }

    /** How well that offer fits, in whole thousandths. */
    public int affinity(int need, int which) {
        return affinities[need][which];
    }

    /** All eligible pairs. */
    public long pairs() {
        return Arrays.stream(offers).mapToLong(some -> some.length).sum();
    }

    /** Collects them, need by need. */
    static final class Collecting {

        private final int[][] offers;
        private final short[][] affinities;
        private int done;

        Collecting(int needs) {
            offers = new int[needs][];
            affinities = new short[needs][];
        }

        /** @param eligible the places of the next need's offers */
        void next(int[] eligible, short[] fitting) {
            offers[done] = eligible;
            affinities[done++] = fitting;
        }

        /** How many needs are done. */
        int done() {
            return done;
        }

        Affinities all() {
            return new Affinities(offers, affinities);
        }
    }
}
