package boussole.review;

import boussole.review.MatchingRun.Progress;
import boussole.review.MatchingRun.Working;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;

/** The work of a run: from what companies need and the directory offers to proposals that are kept. */
@FunctionalInterface
public interface MakingRun {

    /** @param progress told as work moves on, from any thread */
    Mono<Outcome> make(Working run, Consumer<Progress> progress);
}
