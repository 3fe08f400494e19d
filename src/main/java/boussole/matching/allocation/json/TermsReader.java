package boussole.matching.allocation.json;

import boussole.matching.allocation.json.JsonWalk.Value;
import boussole.matching.allocation.problem.Terms;
import boussole.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the options of a problem; whatever is left out is plain. */
final class TermsReader {

    private static final int MOST = 1_000_000;

    private final JsonWalk walk;
    private final List<Integer> coverage = new ArrayList<>();
    private final List<Integer> balance = new ArrayList<>();
    private int stability;
    private int perOrganisation = 1;
    private long seed;

    TermsReader(JsonWalk walk) {
        this.walk = walk;
    }

    Terms read() {
        Map<String, Value> fields = Map.of(
                "stability", () -> stability = (int) walk.whole(0, MOST, 0),
                "perOrganisation", () -> perOrganisation = (int) walk.whole(1, MOST, 1),
                "coverage", () -> walk.list(() -> next(coverage, -1)),
                "balance", () -> walk.list(() -> next(balance, 1)),
                "seed", () -> seed = walk.whole(Long.MIN_VALUE, Long.MAX_VALUE, 0));
        walk.object(fields, List.of());
        return new Terms(stability, coverage, perOrganisation, balance, seed);
    }

    /** @param direction in which the list may go: below nought, down; above, up */
    private void next(List<Integer> list, int direction) {
        Place place = walk.place();
        int value = (int) walk.whole(0, MOST, 0);
        if (!list.isEmpty() && Integer.signum(value - list.getLast()) == -direction) {
            walk.add(
                    direction < 0
                            ? place.fault("cette liste ne doit jamais croître", "this list must never grow")
                            : place.fault("cette liste ne doit jamais décroître", "this list must never shrink"));
        }
        list.add(value);
    }
}
