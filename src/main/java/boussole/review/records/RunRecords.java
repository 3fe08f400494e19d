package boussole.review.records;

import boussole.review.RunId;
import reactor.core.publisher.Mono;

/** What a run came to in full, in pieces of bytes: too large for the run's own document. */
public interface RunRecords {

    /** Replaces what was kept under that name. */
    Mono<Void> keep(RunId run, String name, byte[] bytes);

    Mono<byte[]> find(RunId run, String name);

    /** Everything kept of a run. */
    Mono<Void> forget(RunId run);
}
