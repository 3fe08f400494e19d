package boussole.review;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.review.MatchingRun.Ending;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeptRunsTest {

    private static final String HERE = "hauts-de-france";

    private final MemoryRuns runs = new MemoryRuns();
    private final KeptRuns kept = new KeptRuns(runs);

    @Test
    void the_one_in_force_is_told_and_never_outdated_however_old() {
        for (int day = 0; day < 25; day++) {
            runs.insert(ended(day)).block();
        }
        runs.replace(Desk.empty(HERE).publishing(id(2))).block();

        assertThat(kept.inForce(HERE).block().id()).isEqualTo(id(2));
        assertThat(kept.outdated(HERE).collectList().block()).containsExactly(id(4), id(3), id(1), id(0));
    }

    @Test
    void where_nothing_was_published_nothing_is_in_force() {
        assertThat(kept.inForce(HERE).blockOptional()).isEmpty();
    }

    private static MatchingRun ended(int day) {
        Instant at = RunsContract.MONDAY.plusSeconds(86_400L * day);
        return RunsContract.working(id(day), at).ended(Ending.CANCELLED, "", at);
    }

    private static RunId id(int day) {
        return new RunId("%032d".formatted(day));
    }
}
