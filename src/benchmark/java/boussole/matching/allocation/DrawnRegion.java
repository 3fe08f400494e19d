package boussole.matching.allocation;

import boussole.matching.allocation.problem.Instance;
import boussole.matching.allocation.problem.InstanceBuilder;
import boussole.matching.allocation.problem.Terms;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A region by a seed, with every option on: each company wants 3 of its 50 eligible offers, one in twenty pairs was
 * matched the last time, three offers stand in one organisation, one in four needs some of its places taken.
 */
final class DrawnRegion {

    private static final int WANT = 3;
    private static final int ELIGIBLE = 50;
    private static final int A_HOUSE = 3;
    private static final Terms TERMS = new Terms(30, List.of(200, 50, 0), 1, List.of(0, 20), 7);

    private DrawnRegion() {}

    /** Places for about five sixths of what is wanted. */
    static Instance of(int companies, int offers) {
        Random random = new Random(companies);
        InstanceBuilder builder = new InstanceBuilder();
        for (int company = 0; company < companies; company++) {
            builder.company("c" + company, WANT);
        }
        int mean = Math.max(2, 5 * WANT * companies / (6 * offers));
        for (int offer = 0; offer < offers; offer++) {
            int places = mean / 2 + random.nextInt(mean + 1);
            int needed = random.nextInt(4) == 0 ? Math.min(places, 1 + random.nextInt(mean)) : 0;
            builder.offer("e" + offer, places, needed, Optional.of("o" + offer / A_HOUSE));
        }
        BitSet eligible = new BitSet(offers);
        for (int company = 0; company < companies; company++) {
            eligible.clear();
            while (eligible.cardinality() < Math.min(ELIGIBLE, offers)) {
                eligible.set(random.nextInt(offers));
            }
            String id = "c" + company;
            eligible.stream()
                    .forEach(offer -> builder.pair(
                            id, "e" + offer, 100 + random.nextInt(901), false, false, random.nextInt(20) == 0));
        }
        return builder.build(TERMS);
    }
}
