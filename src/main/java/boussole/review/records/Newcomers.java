package boussole.review.records;

import boussole.review.RunId;
import reactor.core.publisher.Mono;

/** The newcomers of each run; written as a whole, on condition that nobody wrote in between. */
public interface Newcomers {

    /** Nobody, where nobody has come. */
    Mono<Joined> of(RunId run);

    /** False, and nothing written, where the version just below this one's is no longer what is kept. */
    Mono<Boolean> replace(Joined changed);

    Mono<Void> forget(RunId run);
}
