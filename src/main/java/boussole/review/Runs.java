package boussole.review;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The runs we keep, and each territory's desk. Each is written as a whole, on condition that nobody wrote in between. */
interface Runs {

    /** False, and nothing written, where there is one with this id already. */
    Mono<Boolean> insert(MatchingRun run);

    Mono<MatchingRun> find(RunId id);

    /** False, and nothing written, where the version just below this one's is no longer what is kept. */
    Mono<Boolean> replace(MatchingRun changed);

    /** The newest first, so many at most. */
    Flux<MatchingRun> latest(String territory, int most);

    Mono<Void> remove(RunId id);

    /** An empty one where nobody has ever sat down. */
    Mono<Desk> desk(String territory);

    /** False, and nothing written, where the version just below this one's is no longer what is kept. */
    Mono<Boolean> replace(Desk changed);
}
