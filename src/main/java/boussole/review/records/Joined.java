package boussole.review.records;

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
public record Joined(RunId run, List<Newcomer> newcomers, long version) {

    public Joined {
        newcomers = List.copyOf(newcomers);
    }

    /** A company that came. @param places given to it; none where nothing was left that fits it */
    public record Newcomer(String company, Instant at, List<Place> places) {

        public Newcomer {
            places = List.copyOf(places);
        }
    }

    public record Place(String offer, int affinity) {}

    public static Joined nobody(RunId run) {
        return new Joined(run, List.of(), 0);
    }

    public Optional<Newcomer> of(String company) {
        return newcomers.stream()
                .filter(newcomer -> newcomer.company().equals(company))
                .findFirst();
    }

    /** How many places of each offer were given. */
    public Map<String, Integer> taken() {
        Map<String, Integer> taken = new HashMap<>();
        newcomers.forEach(newcomer -> newcomer.places().forEach(place -> taken.merge(place.offer(), 1, Integer::sum)));
        return taken;
    }

    public Joined with(Newcomer newcomer) {
        List<Newcomer> all = new ArrayList<>(newcomers);
        all.add(newcomer);
        return new Joined(run, all, version + 1);
    }
}
