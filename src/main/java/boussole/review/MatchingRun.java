package boussole.review;

import boussole.kernel.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** One run of the matching over a territory's companies and offers. */
public sealed interface MatchingRun {

    /** Why a run has failed: there was nothing to match. */
    String NOTHING_TO_MATCH = "nothing-to-match";
    /** It was begun several times, and each time whoever worked on it was gone. */
    String GIVEN_UP = "given-up";
    /** Something broke; it is in the service's log. */
    String INTERNAL_ERROR = "internal-error";

    Order order();

    /** Grows by one with every change that is stored, from 1. */
    long version();

    /** The state in a word, for people. */
    Text state();

    default RunId id() {
        return order().id();
    }

    /** What it came to; empty before it is ready, and where it came to nothing. */
    default Optional<Outcome> outcome() {
        return switch (this) {
            case Ready ready -> Optional.of(ready.came());
            case Published published -> Optional.of(published.came());
            case Working working -> Optional.empty();
            case Ended ended -> Optional.empty();
        };
    }

    /** Whether it is still to end by itself. */
    default boolean isOpen() {
        return this instanceof Working;
    }

    /**
     * What was asked for.
     *
     * @param at when: what companies said later is not in the run
     */
    record Order(RunId id, String territory, RunOptions options, Instant at) {}

    /** What a run is about at this moment, in order. */
    enum Stage {
        WAITING,
        GATHERING,
        FITTING,
        ALLOCATING,
        COMPARING,
        KEEPING;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** So many of so many companies at this stage; 0 of 0 where they are not counted. */
    record Progress(Stage stage, int done, int of) {

        static final Progress NONE = new Progress(Stage.WAITING, 0, 0);
    }

    /**
     * Somebody works on it, or is about to.
     *
     * @param leaseUntil until when nobody else may take it up; renewed while work goes on
     * @param attempt how often it was taken up
     */
    record Working(Order order, Progress progress, Instant leaseUntil, int attempt, long version)
            implements MatchingRun {

        static final int MOST_ATTEMPTS = 3;
        static final Duration LEASE = Duration.ofSeconds(30);

        static Working ordered(Order order) {
            return new Working(order, Progress.NONE, order.at(), 0, 1);
        }

        @Override
        public Text state() {
            return new Text("en cours", "under way");
        }

        boolean isFree(Instant now) {
            return !now.isBefore(leaseUntil);
        }

        Working takenUp(Instant now) {
            return new Working(order, Progress.NONE, now.plus(LEASE), attempt + 1, version + 1);
        }

        Working at(Progress reached, Instant now) {
            return new Working(order, reached, now.plus(LEASE), attempt, version + 1);
        }

        Ready ready(Outcome outcome, Instant now) {
            return new Ready(order, outcome, now, version + 1);
        }

        Ended ended(Ending ending, String reason, Instant now) {
            return new Ended(order, ending, reason, now, version + 1);
        }
    }

    /** Computed and proven; seen by the hub's team only. */
    record Ready(Order order, Outcome came, Instant at, long version) implements MatchingRun {

        @Override
        public Text state() {
            return new Text("prêt", "ready");
        }

        Published published(Instant now) {
            return new Published(order, came, at, now, version + 1);
        }
    }

    /** What companies are shown, until the next is published. */
    record Published(Order order, Outcome came, Instant readyAt, Instant at, long version) implements MatchingRun {

        @Override
        public Text state() {
            return new Text("publié", "published");
        }
    }

    /** Ended without a result. @param reason why it has failed; blank where it was cancelled */
    record Ended(Order order, Ending ending, String reason, Instant at, long version) implements MatchingRun {

        @Override
        public Text state() {
            return ending.text;
        }
    }

    /** How a run ends that comes to nothing. */
    enum Ending {
        CANCELLED("annulé", "cancelled"),
        FAILED("échoué", "failed");

        private final Text text;

        Ending(String fr, String en) {
            this.text = new Text(fr, en);
        }
    }
}
