package boussole.review;

import boussole.review.MatchingRun.Ended;
import boussole.review.MatchingRun.Ending;
import boussole.review.MatchingRun.Order;
import boussole.review.MatchingRun.Progress;
import boussole.review.MatchingRun.Published;
import boussole.review.MatchingRun.Ready;
import boussole.review.MatchingRun.Stage;
import boussole.review.MatchingRun.Working;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run as it lies in the store. Options and outcome, which nobody queries, lie in it as JSON text.
 *
 * @param state which of the states it is; tells which of the later ones are there
 * @param at when it came to that state
 */
@Document("matchingRuns")
@TypeAlias("matchingRun")
record StoredRun(
        @Id String id,
        long version,
        String territory,
        String options,
        Instant orderedAt,
        String state,
        @Nullable Instant at,
        @Nullable Instant readyAt,
        @Nullable StoredWork work,
        @Nullable String outcome,
        @Nullable String ending,
        @Nullable String reason) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static StoredRun of(MatchingRun run) {
        return switch (run) {
            case Working working -> of(run, "working", null, null, StoredWork.of(working), null, null, null);
            case Ready ready -> of(run, "ready", ready.at(), null, null, ready.came(), null, null);
            case Published published ->
                of(run, "published", published.at(), published.readyAt(), null, published.came(), null, null);
            case Ended ended ->
                of(run, "ended", ended.at(), null, null, null, ended.ending().name(), ended.reason());
        };
    }

    private static StoredRun of(
            MatchingRun run,
            String state,
            @Nullable Instant at,
            @Nullable Instant readyAt,
            @Nullable StoredWork work,
            @Nullable Outcome outcome,
            @Nullable String ending,
            @Nullable String reason) {
        Order order = run.order();
        return new StoredRun(
                order.id().value(),
                run.version(),
                order.territory(),
                JSON.writeValueAsString(order.options()),
                order.at(),
                state,
                at,
                readyAt,
                work,
                outcome == null ? null : JSON.writeValueAsString(outcome),
                ending,
                reason);
    }

    MatchingRun run() {
        Order order = new Order(new RunId(id), territory, JSON.readValue(options, RunOptions.class), orderedAt);
        return switch (state) {
            case "working" -> Objects.requireNonNull(work).working(order, version);
            case "ready" -> new Ready(order, told(), since(), version);
            case "published" -> new Published(order, told(), Objects.requireNonNull(readyAt), since(), version);
            default ->
                new Ended(
                        order,
                        Ending.valueOf(Objects.requireNonNull(ending)),
                        Objects.requireNonNull(reason),
                        since(),
                        version);
        };
    }

    private Outcome told() {
        return JSON.readValue(Objects.requireNonNull(outcome), Outcome.class);
    }

    private Instant since() {
        return Objects.requireNonNull(at);
    }

    /** How far work has come, inside it. */
    record StoredWork(String stage, int done, int of, Instant leaseUntil, int attempt) {

        static StoredWork of(Working working) {
            Progress progress = working.progress();
            return new StoredWork(
                    progress.stage().name(), progress.done(), progress.of(), working.leaseUntil(), working.attempt());
        }

        Working working(Order order, long version) {
            return new Working(order, new Progress(Stage.valueOf(stage), done, of), leaseUntil, attempt, version);
        }
    }
}
