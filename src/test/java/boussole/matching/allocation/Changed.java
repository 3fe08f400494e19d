package boussole.matching.allocation;

import boussole.matching.allocation.problem.Flawed;
import boussole.matching.allocation.problem.Instance;
import boussole.matching.allocation.problem.InstanceBuilder;
import java.util.Optional;

/** Problems changed in one place. */
final class Changed {

    private Changed() {}

    /** With one more pin; empty where it does not fit with the others. */
    static Optional<Instance> pinning(Instance instance, int pinned) {
        try {
            return Optional.of(with(instance, pinned, -1));
        } catch (Flawed noRoom) {
            return Optional.empty();
        }
    }

    static Instance banning(Instance instance, int banned) {
        return with(instance, -1, banned);
    }

    static int company(Instance instance, String id) {
        int company = 0;
        while (!instance.company(company).equals(id)) {
            company++;
        }
        return company;
    }

    static int offer(Instance instance, String id) {
        int offer = 0;
        while (!instance.offer(offer).equals(id)) {
            offer++;
        }
        return offer;
    }

    private static Instance with(Instance instance, int pinned, int banned) {
        InstanceBuilder builder = new InstanceBuilder();
        for (int company = 0; company < instance.companies(); company++) {
            builder.company(instance.company(company), instance.want(company));
        }
        for (int offer = 0; offer < instance.offers(); offer++) {
            int organisation = instance.organisation(offer);
            builder.offer(
                    instance.offer(offer),
                    instance.capacity(offer),
                    instance.minimum(offer),
                    organisation < 0 ? Optional.empty() : Optional.of("g" + organisation));
        }
        for (int pair = 0; pair < instance.pairs(); pair++) {
            builder.pair(
                    instance.company(instance.companyOf(pair)),
                    instance.offer(instance.offerOf(pair)),
                    instance.affinity(pair),
                    pair == pinned || instance.pinned(pair) && pair != banned,
                    pair == banned || instance.banned(pair),
                    instance.incumbent(pair));
        }
        return builder.build(instance.terms());
    }
}
