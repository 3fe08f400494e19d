package boussole.web.advisor;

import boussole.kernel.Language;
import boussole.review.MatchingRun;
import java.time.Instant;

/**
 * A run in a list, and how far it is.
 *
 * @param stage of a run under way; empty of others
 */
record RunLine(String id, String state, boolean open, String stage, int done, int of, Instant at) {

    static RunLine of(MatchingRun run, Language language) {
        MatchingRun.Progress progress = run instanceof MatchingRun.Working working
                ? working.progress()
                : new MatchingRun.Progress(MatchingRun.Stage.WAITING, 0, 0);
        return new RunLine(
                run.id().value(),
                run.state().in(language),
                run.isOpen(),
                run.isOpen() ? progress.stage().key() : "",
                progress.done(),
                progress.of(),
                run.order().at());
    }
}
