package boussole.review;

import boussole.identity.Actor;
import boussole.identity.Secrets;
import boussole.library.Worker;
import boussole.review.MatchingRun.Ended;
import boussole.review.MatchingRun.Ending;
import boussole.review.MatchingRun.Order;
import boussole.review.MatchingRun.Published;
import boussole.review.MatchingRun.Ready;
import boussole.review.MatchingRun.Working;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ordering a run of the matching, following it, cancelling it, and publishing what came of it. For the hub's team. */
@Component
public class OrderingRuns {

    private static final int MOST_LISTED = 50;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);

    private final Runs runs;
    private final Secrets secrets;
    private final Worker worker;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OrderingRuns(Runs runs, Secrets secrets, Worker worker, Clock clock, ApplicationEventPublisher events) {
        this.runs = runs;
        this.secrets = secrets;
        this.worker = worker;
        this.clock = clock;
        this.events = events;
    }

    /** A run was ordered and waits for somebody to work on it. */
    record RunOrdered(RunId run) {}

    /**
     * A new run, which goes on in the background; for an idempotency key that was used before, the run it gave then.
     *
     * @throws ReviewProblem.Underway where another is not over yet
     */
    public Mono<MatchingRun> order(Actor actor, String territory, RunOptions options, Optional<String> key) {
        return Mono.fromRunnable(() -> checked(actor, territory, options))
                .then(named(territory, key.filter(written -> !written.isBlank())))
                .flatMap(id -> runs.find(id)
                        .map(known -> repeated(known, options))
                        .switchIfEmpty(Mono.defer(() -> letIn(new Order(id, territory, options, now())))));
    }

    public Mono<MatchingRun> see(Actor actor, RunId id) {
        return runs.find(id)
                .filter(run -> actor.worksFor(run.order().territory()))
                .switchIfEmpty(Mono.error(ReviewProblem.NoSuchRun::new));
    }

    /** The newest first. */
    public Mono<List<MatchingRun>> latest(Actor actor, String territory) {
        return Mono.fromRunnable(() -> actor.mustWorkFor(territory))
                .then(runs.latest(territory, MOST_LISTED).collectList());
    }

    /** The run each time it has moved on, until it is over. */
    public Flux<MatchingRun> follow(Actor actor, RunId id) {
        return Flux.interval(Duration.ZERO, BETWEEN_LOOKS)
                .onBackpressureDrop()
                .concatMap(tick -> see(actor, id), 1)
                .distinctUntilChanged(MatchingRun::version)
                .takeUntil(run -> !run.isOpen());
    }

    /** Ends it where it is not over; asked again, the same. */
    public Mono<MatchingRun> cancel(Actor actor, RunId id) {
        return see(actor, id).flatMap(this::cancelled).retryWhen(Conflict.RETRY);
    }

    /** Shows companies what came of it from now on; asked again, the same. */
    public Mono<MatchingRun> publish(Actor actor, RunId id) {
        return see(actor, id).flatMap(this::published).retryWhen(Conflict.RETRY);
    }

    private static void checked(Actor actor, String territory, RunOptions options) {
        actor.mustWorkFor(territory);
        List<ReviewProblem.OptionFault> faults = options.faults();
        if (!faults.isEmpty()) {
            throw new ReviewProblem.OptionsRefused(faults);
        }
    }

    private Mono<RunId> named(String territory, Optional<String> key) {
        return key.isEmpty()
                ? worker.run(RunId::drawn)
                : secrets.ours().map(secret -> new RunId(secret.name("matching", territory, key.get())));
    }

    private static MatchingRun repeated(MatchingRun known, RunOptions options) {
        if (!known.order().options().equals(options)) {
            throw new ReviewProblem.KeyReused();
        }
        return known;
    }

    private Mono<MatchingRun> letIn(Order order) {
        Working working = Working.ordered(order);
        return runs.desk(order.territory())
                .flatMap(desk -> free(desk, order).then(runs.replace(desk.letIn(order.id(), order.at()))))
                .map(Conflict::unless)
                .retryWhen(Conflict.RETRY)
                .then(runs.insert(working))
                .doOnNext(inserted -> events.publishEvent(new RunOrdered(order.id())))
                .then(runs.find(order.id()));
    }

    private Mono<Void> free(Desk desk, Order order) {
        return Mono.justOrEmpty(desk.active())
                .filter(active -> !active.equals(order.id()))
                .flatMap(active -> runs.find(active)
                        .map(MatchingRun::isOpen)
                        .defaultIfEmpty(!desk.abandoned(order.at()))
                        .flatMap(open -> open ? Mono.error(new ReviewProblem.Underway(active)) : Mono.empty()));
    }

    private Mono<MatchingRun> cancelled(MatchingRun run) {
        return switch (run) {
            case Working working -> replaced(working.ended(Ending.CANCELLED, "", now()));
            case Ended ended -> Mono.just(ended);
            case Ready ready -> Mono.error(new ReviewProblem.NotInThisState(ready.state()));
            case Published published -> Mono.error(new ReviewProblem.NotInThisState(published.state()));
        };
    }

    private Mono<MatchingRun> published(MatchingRun run) {
        return switch (run) {
            case Published published -> Mono.just(published);
            case Ready ready -> shown(ready).then(replaced(ready.published(now())));
            case Working working -> Mono.error(new ReviewProblem.NotInThisState(working.state()));
            case Ended ended -> Mono.error(new ReviewProblem.NotInThisState(ended.state()));
        };
    }

    /** The desk first: it is what companies' pages look at, and a repeat finishes the rest. */
    private Mono<Void> shown(Ready ready) {
        return runs.desk(ready.order().territory())
                .flatMap(desk -> desk.published().equals(Optional.of(ready.id()))
                        ? Mono.just(true)
                        : runs.replace(comparable(desk, ready).publishing(ready.id())))
                .map(Conflict::unless)
                .then();
    }

    private static Desk comparable(Desk desk, Ready ready) {
        if (!ready.came().proven()) {
            throw new ReviewProblem.Unproven();
        }
        Optional<RunId> compared = ready.came().difference().map(Outcome.Difference::since);
        if (!desk.published().equals(compared)) {
            throw new ReviewProblem.Outdated();
        }
        return desk;
    }

    private Mono<MatchingRun> replaced(MatchingRun changed) {
        return runs.replace(changed).map(Conflict::unless).thenReturn(changed);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
