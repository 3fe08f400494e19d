package boussole.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The one place in a territory where a run is worked on, and which run companies are shown.
 *
 * @param active the run that was let in last; it may be over
 * @param since when it was let in
 * @param published whose proposals companies see
 */
record Desk(String territory, Optional<RunId> active, Instant since, Optional<RunId> published, long version) {

    /** Whoever was let in has written its run by then, or never will. */
    private static final Duration WRITTEN_BY = Duration.ofSeconds(10);

    static Desk empty(String territory) {
        return new Desk(territory, Optional.empty(), Instant.EPOCH, Optional.empty(), 0);
    }

    Desk letIn(RunId run, Instant now) {
        return new Desk(territory, Optional.of(run), now, published, version + 1);
    }

    Desk publishing(RunId run) {
        return new Desk(territory, active, since, Optional.of(run), version + 1);
    }

    /** Whether a run that was let in and is nowhere to be found was never written. */
    boolean abandoned(Instant now) {
        return now.isAfter(since.plus(WRITTEN_BY));
    }
}
