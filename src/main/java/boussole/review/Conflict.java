package boussole.review;

import java.time.Duration;
import reactor.util.retry.Retry;

/** Someone else wrote in between; whoever meets it reads again and retries. */
public final class Conflict extends RuntimeException {

    public static final Retry RETRY = Retry.backoff(100, Duration.ofMillis(2))
            .maxBackoff(Duration.ofMillis(100))
            .jitter(0.8)
            .filter(Conflict.class::isInstance)
            .onRetryExhaustedThrow((retry, signal) -> new ReviewProblem.TooBusy());

    private static final long serialVersionUID = 1;

    Conflict() {
        super("someone else wrote in between", null, false, false);
    }

    /** @throws Conflict where a conditional write was not done */
    public static boolean unless(boolean done) {
        if (!done) {
            throw new Conflict();
        }
        return true;
    }
}
