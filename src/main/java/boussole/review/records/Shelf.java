package boussole.review.records;

import boussole.library.Worker;
import boussole.matching.allocation.Pricing;
import boussole.matching.allocation.json.InstanceFile;
import boussole.review.MatchingRun;
import boussole.review.ReviewProblem;
import boussole.review.RunId;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What was kept of runs, at hand for a while after somebody asked for it. */
@Component
public class Shelf {

    public static final String PROPOSALS = "proposals-";
    public static final String INSTANCE = "instance-";
    public static final String RUN = "run-";

    private static final Duration AT_HAND = Duration.ofMinutes(10);

    private final RunRecords records;
    private final Worker worker;
    private final AsyncCache<RunId, Proposals> proposals =
            Caffeine.newBuilder().maximumSize(3).expireAfterAccess(AT_HAND).buildAsync();
    private final AsyncCache<RunId, Pricing> pricings =
            Caffeine.newBuilder().maximumSize(2).expireAfterAccess(AT_HAND).buildAsync();

    Shelf(RunRecords records, Worker worker) {
        this.records = records;
        this.worker = worker;
    }

    /** What a run proposes. @throws ReviewProblem.NotInThisState where it came to nothing, or not yet */
    public Mono<Proposals> proposals(MatchingRun run) {
        return atHand(
                proposals,
                run.id(),
                kept(run, PROPOSALS).flatMap(packed -> worker.run(() -> Filed.json(packed, Proposals.class))));
    }

    /** What every pair of a run costs: the run solved again, which gives the same. */
    public Mono<Pricing> pricing(MatchingRun run) {
        return atHand(
                pricings,
                run.id(),
                kept(run, INSTANCE)
                        .flatMap(packed -> worker.run(() -> Pricing.of(Filed.unpacked(packed, InstanceFile::read)))));
    }

    /** The run as a file that proves itself. */
    public Mono<byte[]> file(MatchingRun run) {
        return kept(run, RUN).flatMap(packed -> worker.run(() -> Filed.unpacked(packed, Filed::bytes)));
    }

    private Mono<byte[]> kept(MatchingRun run, String part) {
        return Mono.justOrEmpty(run.outcome())
                .switchIfEmpty(Mono.error(() -> new ReviewProblem.NotInThisState(run.state())))
                .flatMap(outcome -> records.find(run.id(), part + outcome.record()))
                .switchIfEmpty(Mono.error(ReviewProblem.NoSuchRun::new));
    }

    private static <T> Mono<T> atHand(AsyncCache<RunId, T> cache, RunId run, Mono<T> fetching) {
        return Mono.fromFuture(() -> cache.get(run, (key, executor) -> fetching.toFuture()), true);
    }
}
