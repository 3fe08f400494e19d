package boussole.review;

import boussole.review.MatchingRun.Ending;
import boussole.review.MatchingRun.Progress;
import boussole.review.MatchingRun.Working;
import boussole.review.OrderingRuns.RunOrdered;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Works off ordered runs in the background. A lease says whose a run is: it is renewed while work goes on, and where it
 * has lapsed, whoever looks next takes the run up and begins it again.
 */
@Component
class WorkingOffRuns {

    private static final Logger LOG = LoggerFactory.getLogger(WorkingOffRuns.class);
    private static final Duration BEAT = Duration.ofMillis(700);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private final Runs runs;
    private final MakingRun makingRun;
    private final Clock clock;
    private final String territory;
    private final Sinks.Empty<Void> closing = Sinks.empty();

    WorkingOffRuns(Runs runs, MakingRun makingRun, Clock clock, @Value("${boussole.territory}") String territory) {
        this.runs = runs;
        this.makingRun = makingRun;
        this.clock = clock;
        this.territory = territory;
    }

    @EventListener
    Mono<Void> ordered(RunOrdered ordered) {
        return takeUp(ordered.run()).takeUntilOther(closing.asMono());
    }

    /** What a service that is no more has left behind is taken up, at the start and ever after. */
    @EventListener(ApplicationReadyEvent.class)
    Mono<Void> lookAround() {
        return Flux.interval(Duration.ZERO, BETWEEN_LOOKS)
                .onBackpressureDrop()
                .concatMap(tick -> leftBehind(), 1)
                .takeUntilOther(closing.asMono())
                .then();
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.tryEmitEmpty();
    }

    private Mono<Void> leftBehind() {
        return runs.desk(territory)
                .flatMap(desk -> Mono.justOrEmpty(desk.active()))
                .flatMap(this::takeUp)
                .onErrorResume(away -> {
                    LOG.debug("nobody could look for runs left behind", away);
                    return Mono.empty();
                });
    }

    private Mono<Void> takeUp(RunId id) {
        return runs.find(id)
                .ofType(Working.class)
                .filter(working -> working.isFree(now()))
                .map(working -> working.takenUp(now()))
                .filterWhen(runs::replace)
                .flatMap(this::worked);
    }

    private Mono<Void> worked(Working taken) {
        Mono<MatchingRun> end = taken.attempt() <= Working.MOST_ATTEMPTS
                ? made(taken)
                : ending(taken, working -> working.ended(Ending.FAILED, MatchingRun.GIVEN_UP, now()));
        return end.onErrorResume(Lost.class, gone -> Mono.empty())
                .onErrorResume(trouble -> failed(taken, trouble))
                .then();
    }

    /** The work, beside a heart that beats as long as the run is still ours; where it is not, work stops. */
    private Mono<MatchingRun> made(Working taken) {
        AtomicReference<Progress> progress = new AtomicReference<>(taken.progress());
        Mono<Outcome> beating = Flux.interval(BEAT)
                .onBackpressureDrop()
                .concatMap(tick -> beaten(taken, progress.get()), 1)
                .then(Mono.never());
        return Mono.firstWithSignal(makingRun.make(taken, progress::set), beating)
                .flatMap(outcome -> ending(taken, working -> working.ready(outcome, now())));
    }

    /** A store that is away for a moment does not stop the heart: the lease outlasts many beats. */
    private Mono<MatchingRun> beaten(Working taken, Progress progress) {
        return ending(taken, working -> working.at(progress, now())).onErrorResume(away -> {
            if (away instanceof Lost) {
                return Mono.error(away);
            }
            LOG.warn("a sign of life of run {} was not written: {}", taken.id(), away.getMessage());
            return Mono.empty();
        });
    }

    /** Changes the run while it is ours: open, and taken up by nobody after us. */
    private Mono<MatchingRun> ending(Working taken, Function<Working, MatchingRun> change) {
        return runs.find(taken.id())
                .ofType(Working.class)
                .filter(working -> working.attempt() == taken.attempt())
                .switchIfEmpty(Mono.error(Lost::new))
                .map(change)
                .flatMap(changed -> runs.replace(changed).map(Conflict::unless).thenReturn(changed))
                .retryWhen(Conflict.RETRY);
    }

    private Mono<MatchingRun> failed(Working taken, Throwable trouble) {
        boolean nothing = trouble instanceof ReviewProblem.NothingToMatch;
        if (!nothing) {
            LOG.error("run {} failed", taken.id(), trouble);
        }
        String reason = nothing ? MatchingRun.NOTHING_TO_MATCH : MatchingRun.INTERNAL_ERROR;
        return ending(taken, working -> working.ended(Ending.FAILED, reason, now()))
                .onErrorResume(Lost.class, gone -> Mono.empty());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The run was cancelled, or somebody else has taken it up. */
    private static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1;

        Lost() {
            super("the run is no longer ours", null, false, false);
        }
    }
}
