package boussole.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.identity.Actor;
import boussole.identity.CapabilityToken;
import boussole.identity.ServerSecret;
import boussole.identity.StaffOnly;
import boussole.library.Worker;
import boussole.review.MatchingRun.Ended;
import boussole.review.MatchingRun.Ending;
import boussole.review.MatchingRun.Progress;
import boussole.review.MatchingRun.Published;
import boussole.review.MatchingRun.Ready;
import boussole.review.MatchingRun.Stage;
import boussole.review.MatchingRun.Working;
import boussole.review.OrderingRuns.RunOrdered;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class OrderingRunsTest {

    private static final String HERE = "hauts-de-france";
    private static final Actor STAFF = new Actor.Staff(HERE);
    private static final Optional<String> NO_KEY = Optional.empty();
    private static final Optional<String> KEY = Optional.of("3f1c2d7e-a-key-of-somebody");
    private static final RunOptions OPTIONS = RunOptions.USUAL;

    private final MemoryRuns runs = new MemoryRuns();
    private final ServerSecret secret = ServerSecret.drawn();
    private final List<Object> events = new ArrayList<>();
    private Instant now = RunsContract.MONDAY;

    @Test
    void a_run_is_ordered_and_told_to_whoever_works() {
        MatchingRun run = ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block();

        assertThat(run).isInstanceOf(Working.class);
        assertThat(run.order().options()).isEqualTo(OPTIONS);
        assertThat(events).containsExactly(new RunOrdered(run.id()));
    }

    @Test
    void nobody_but_the_territory_s_own_team_may_order_or_see_one() {
        Actor elsewhere = new Actor.Staff("bretagne");
        Actor leader = new Actor.Leader(CapabilityToken.drawn());
        MatchingRun run = ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block();

        assertThatThrownBy(
                        () -> ordering().order(elsewhere, HERE, OPTIONS, NO_KEY).block())
                .isInstanceOf(StaffOnly.class);
        assertThatThrownBy(() -> ordering().order(leader, HERE, OPTIONS, NO_KEY).block())
                .isInstanceOf(StaffOnly.class);
        assertThatThrownBy(() -> ordering().see(leader, run.id()).block()).isInstanceOf(ReviewProblem.NoSuchRun.class);
    }

    @Test
    void the_same_key_gives_the_same_run_and_is_refused_for_other_options() {
        MatchingRun first = ordering().order(STAFF, HERE, OPTIONS, KEY).block();

        assertThat(ordering().order(STAFF, HERE, OPTIONS, KEY).block().id()).isEqualTo(first.id());
        assertThat(runs.kept).hasSize(1);
        assertThatThrownBy(() -> ordering()
                        .order(STAFF, HERE, OPTIONS.withStability(99), KEY)
                        .block())
                .isInstanceOf(ReviewProblem.KeyReused.class);
    }

    @Test
    void there_is_one_at_a_time() {
        MatchingRun first = ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block();

        assertThatThrownBy(() -> ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block())
                .isInstanceOfSatisfying(
                        ReviewProblem.Underway.class,
                        underway -> assertThat(underway.other()).isEqualTo(first.id()));

        ordering().cancel(STAFF, first.id()).block();
        assertThat(ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block()).isInstanceOf(Working.class);
    }

    @Test
    void a_run_that_was_let_in_and_never_written_gives_way() {
        runs.replace(Desk.empty(HERE).letIn(RunsContract.ID, now)).block();

        assertThatThrownBy(() -> ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block())
                .isInstanceOf(ReviewProblem.Underway.class);
        now = now.plusSeconds(11);
        assertThat(ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block()).isInstanceOf(Working.class);
    }

    @Test
    void options_that_cannot_be_followed_are_all_named() {
        RunOptions wrong = new RunOptions(
                OPTIONS.kinds(),
                0,
                1,
                -1,
                List.of(50, 200),
                0,
                List.of(new RunOptions.Pair("c", "o")),
                List.of(new RunOptions.Pair("c", "o")));

        assertThatThrownBy(() -> ordering().order(STAFF, HERE, wrong, NO_KEY).block())
                .isInstanceOfSatisfying(
                        ReviewProblem.OptionsRefused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(ReviewProblem.OptionFault::field)
                                .containsExactly("want", "stability", "coverage/1", "pins"));
    }

    @Nested
    class WorkingItOff {

        @Test
        void a_run_comes_to_its_outcome() {
            RunId id = ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block().id();

            workingOff((run, progress) -> Mono.just(RunsContract.OUTCOME))
                    .ordered(new RunOrdered(id))
                    .block();

            assertThat(runs.find(id).block())
                    .isInstanceOfSatisfying(
                            Ready.class, ready -> assertThat(ready.came()).isEqualTo(RunsContract.OUTCOME));
        }

        @Test
        void a_run_that_fails_says_so_and_lets_the_next_one_in() {
            RunId id = ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block().id();

            workingOff((run, progress) -> Mono.error(new IllegalStateException("no such rule")))
                    .ordered(new RunOrdered(id))
                    .block();

            assertThat(runs.find(id).block())
                    .isInstanceOfSatisfying(
                            Ended.class, ended -> assertThat(ended.ending()).isEqualTo(Ending.FAILED));
            assertThat(ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block()).isInstanceOf(Working.class);
        }

        @Test
        void a_cancelled_run_stops_being_worked_on() {
            RunId id = ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block().id();
            Mono<Void> work = workingOff((run, progress) -> Mono.never()).ordered(new RunOrdered(id));

            StepVerifier.withVirtualTime(() -> work)
                    .thenAwait(Duration.ofSeconds(2))
                    .then(() -> ordering().cancel(STAFF, id).block())
                    .thenAwait(Duration.ofSeconds(2))
                    .verifyComplete();

            assertThat(runs.find(id).block()).isInstanceOf(Ended.class);
        }

        @Test
        void how_far_it_is_can_be_followed() {
            RunId id = ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block().id();
            Mono<Void> work = workingOff((run, progress) -> Mono.fromRunnable(
                                    () -> progress.accept(new Progress(Stage.FITTING, 12, 400)))
                            .then(Mono.delay(Duration.ofSeconds(2)))
                            .thenReturn(RunsContract.OUTCOME))
                    .ordered(new RunOrdered(id));

            StepVerifier.withVirtualTime(() -> work.thenMany(ordering().follow(STAFF, id)))
                    .thenAwait(Duration.ofSeconds(1))
                    .then(() -> assertThat(((Working) runs.kept.get(id)).progress())
                            .isEqualTo(new Progress(Stage.FITTING, 12, 400)))
                    .thenAwait(Duration.ofSeconds(3))
                    .expectNextMatches(run -> run instanceof Ready)
                    .verifyComplete();
        }

        @Test
        void a_run_left_behind_is_taken_up_when_its_lease_has_lapsed_and_given_up_in_the_end() {
            RunId id = ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block().id();
            WorkingOffRuns dying = workingOff((run, progress) -> Mono.error(new Dead()));
            WorkingOffRuns other = workingOff((run, progress) -> Mono.just(RunsContract.OUTCOME));
            Working taken = ((Working) runs.kept.get(id)).takenUp(now);
            runs.kept.put(id, taken);

            other.ordered(new RunOrdered(id)).block();
            assertThat(runs.kept.get(id)).isEqualTo(taken);

            now = now.plus(Working.LEASE);
            other.ordered(new RunOrdered(id)).block();
            assertThat(runs.kept.get(id)).isInstanceOf(Ready.class);

            runs.kept.put(id, new Working(taken.order(), Progress.NONE, now, Working.MOST_ATTEMPTS, 40));
            dying.ordered(new RunOrdered(id)).block();
            assertThat(runs.kept.get(id)).isInstanceOf(Ended.class);
        }
    }

    @Nested
    class Publishing {

        @Test
        void what_is_ready_is_published_once() {
            RunId id = ready(Optional.empty());

            Published published = (Published) ordering().publish(STAFF, id).block();

            assertThat(ordering().publish(STAFF, id).block()).isEqualTo(published);
            assertThat(runs.desk(HERE).block().published()).contains(id);
        }

        @Test
        void what_was_compared_with_an_older_one_is_not_published() {
            RunId first = ready(Optional.empty());
            runs.replace(runs.desk(HERE).block().publishing(RunsContract.ID)).block();

            assertThatThrownBy(() -> ordering().publish(STAFF, first).block())
                    .isInstanceOf(ReviewProblem.Outdated.class);
        }

        @Test
        void what_is_not_over_is_not_published_and_what_is_ready_not_cancelled() {
            RunId id = ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block().id();
            assertThatThrownBy(() -> ordering().publish(STAFF, id).block())
                    .isInstanceOf(ReviewProblem.NotInThisState.class);

            workingOff((run, progress) -> Mono.just(RunsContract.OUTCOME))
                    .ordered(new RunOrdered(id))
                    .block();

            assertThatThrownBy(() -> ordering().cancel(STAFF, id).block())
                    .isInstanceOf(ReviewProblem.NotInThisState.class);
        }

        private RunId ready(Optional<Outcome.Difference> difference) {
            Outcome all = RunsContract.OUTCOME;
            Outcome outcome = new Outcome(
                    all.rules(),
                    all.record(),
                    all.totals(),
                    all.proposed(),
                    all.offered(),
                    all.unmet(),
                    true,
                    difference,
                    all.dial(),
                    all.holes());
            RunId id = ordering().order(STAFF, HERE, OPTIONS, NO_KEY).block().id();
            workingOff((run, progress) -> Mono.just(outcome))
                    .ordered(new RunOrdered(id))
                    .block();
            return id;
        }
    }

    private OrderingRuns ordering() {
        return new OrderingRuns(runs, () -> Mono.just(secret), new Worker(), clock(), events::add);
    }

    private WorkingOffRuns workingOff(MakingRun making) {
        return new WorkingOffRuns(runs, making, clock(), HERE);
    }

    private Clock clock() {
        return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    }

    /** A service that is no more says nothing. */
    private static final class Dead extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
