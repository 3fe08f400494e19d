package boussole.web.paper;

import boussole.report.document.Printing;
import boussole.report.document.Report;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Where documents are printed: on half of the processors, and with a low priority where the launcher lets the system
 * hear of it, so that answering goes on whatever is asked to be printed. Who finds the queue full is told to come back.
 */
@Component
class Press {

    static final int LONGEST_QUEUE = 40;
    private static final int IDLE_SECONDS = 60;

    private final Scheduler scheduler =
            Schedulers.newBoundedElastic(threads(), LONGEST_QUEUE, Press::thread, IDLE_SECONDS);
    private final Printing printing;

    Press(Printing printing) {
        this.printing = printing;
    }

    /** The printed report; an error of any kind ends the Mono, so that nobody waits for ever. */
    Mono<byte[]> print(Supplier<Report> report) {
        return Mono.fromCallable(() -> printed(report)).subscribeOn(scheduler);
    }

    private byte[] printed(Supplier<Report> report) {
        try {
            return printing.pdf(report.get());
        } catch (LinkageError | StackOverflowError | OutOfMemoryError fatal) {
            throw new IllegalStateException("printing ended by " + fatal, fatal);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "boussole-press");
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setDaemon(true);
        return thread;
    }

    private static int threads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
}
