package boussole.library;

import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The one place where work that needs the processor leaves the event loop: a few threads, as many as processors, and a
 * bounded queue. Never call it from inside work that it runs.
 */
@Component
public final class Worker {

    private static final int LONGEST_QUEUE = 10_000;

    private final Scheduler scheduler =
            Schedulers.newBoundedElastic(Runtime.getRuntime().availableProcessors(), LONGEST_QUEUE, "boussole-worker");

    /** The result of the work; an error of any kind ends the Mono, so that no request can wait for ever. */
    public <T> Mono<T> run(Callable<T> work) {
        return Mono.fromCallable(() -> ended(work)).subscribeOn(scheduler);
    }

    private static <T> T ended(Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (LinkageError | StackOverflowError | OutOfMemoryError fatal) {
            throw new IllegalStateException("work ended by " + fatal, fatal);
        }
    }
}
