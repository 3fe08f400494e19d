package boussole.review.offers;

import boussole.review.RunId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Companies that came after a run was made, and the places they were given at once. One value for all of them: who comes
 * next sees what is left, and a place is given once.
 */
record Joined(RunId run, List<Newcomer> newcomers, long version) {

    Joined {
        newcomers = List.copyOf(newcomers);
    }

    /** @param places given to it; none where nothing was left that fits it */
    record Newcomer(String company, Instant at, List<Place> places) {

        Newcomer {
            places = List.copyOf(places);
        }
    }

    record Place(String offer, int affinity) {}

    static Joined nobody(RunId run) {
        return new Joined(run, List.of(), 0);
    }

    Optional<Newcomer> of(String company) {
        return newcomers.stream()
                .filter(newcomer -> newcomer.company().equals(company))
                .findFirst();
    }

    /** How many places of each offer were given. */
    Map<String, Integer> taken() {
        Map<String, Integer> taken = new HashMap<>();
        newcomers.forEach(newcomer -> newcomer.places().forEach(place -> taken.merge(place.offer(), 1, Integer::sum)));
        return taken;
    }

    Joined with(Newcomer newcomer) {
        List<Newcomer> all = new ArrayList<>(newcomers);
        all.add(newcomer);
        return new Joined(run, all, version + 1);
    }
}
