package boussole.matching.allocation;

import boussole.matching.allocation.problem.Flawed;
import boussole.matching.allocation.problem.Instance;
import boussole.matching.allocation.problem.InstanceBuilder;
import boussole.matching.allocation.problem.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Problems drawn at random with every option on, small enough to try everything or as large as one likes. */
final class DrawnProblem {

    private DrawnProblem() {}

    /** A problem that makes sense: one whose pins do not fit together is drawn again. */
    static Instance of(Random random, int mostCompanies, int mostOffers, double density) {
        while (true) {
            try {
                return drawn(random, mostCompanies, mostOffers, density);
            } catch (Flawed again) {
                // pins that do not fit together: draw another
            }
        }
    }

    private static Instance drawn(Random random, int mostCompanies, int mostOffers, double density) {
        InstanceBuilder builder = new InstanceBuilder();
        int companies = 1 + random.nextInt(mostCompanies);
        int offers = 1 + random.nextInt(mostOffers);
        for (int company = 0; company < companies; company++) {
            builder.company("c" + company, random.nextInt(4));
        }
        int organisations = 1 + random.nextInt(offers);
        for (int offer = 0; offer < offers; offer++) {
            int capacity = random.nextInt(4);
            int minimum = random.nextInt(3) == 0 ? random.nextInt(capacity + 1) : 0;
            builder.offer(
                    "o" + offer,
                    capacity,
                    minimum,
                    random.nextBoolean() ? Optional.of("g" + random.nextInt(organisations)) : Optional.empty());
        }
        int range = random.nextBoolean() ? 1_001 : 5; // many ties now and then
        for (int company = 0; company < companies; company++) {
            for (int offer = 0; offer < offers; offer++) {
                if (random.nextDouble() < density) {
                    boolean pinned = random.nextInt(12) == 0;
                    builder.pair(
                            "c" + company,
                            "o" + offer,
                            random.nextInt(range),
                            pinned,
                            !pinned && random.nextInt(8) == 0,
                            random.nextInt(4) == 0);
                }
            }
        }
        return builder.build(terms(random));
    }

    private static Terms terms(Random random) {
        List<Integer> coverage = new ArrayList<>();
        int bonus = random.nextInt(random.nextInt(4) == 0 ? 1_000_001 : 400); // now and then out of all proportion
        for (int slot = random.nextInt(4); slot > 0; slot--) {
            coverage.add(bonus);
            bonus = random.nextInt(bonus + 1);
        }
        List<Integer> balance = new ArrayList<>();
        int penalty = random.nextInt(random.nextInt(4) == 0 ? 500_000 : 60);
        for (int part = random.nextInt(3); part > 0; part--) {
            balance.add(penalty);
            penalty += random.nextInt(100);
        }
        return new Terms(
                random.nextInt(random.nextInt(4) == 0 ? 100_000 : 150),
                coverage,
                1 + random.nextInt(2),
                balance,
                random.nextLong());
    }
}
