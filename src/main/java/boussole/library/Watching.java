package boussole.library;

import boussole.kernel.Language;
import boussole.source.FaultyFiles;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import sun.misc.Signal;

/** Looks every two seconds, and on the signal HUP, whether the folders changed, and then has the library reload. */
@Component
final class Watching implements SmartLifecycle {

    /** The library was replaced. */
    record LibraryReplaced() {}

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    private static final int SECONDS_BETWEEN_LOOKS = 2;
    /** Longer than any request lasts: work begun with the old holdings ends with them. */
    private static final int SECONDS_OF_GRACE = 120;

    private final Library library;
    private final Shelves shelves;
    private final ApplicationEventPublisher events;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("boussole-library").daemon().factory());
    private String refused = "";
    private volatile boolean running;

    Watching(Library library, Shelves shelves, ApplicationEventPublisher events) {
        this.library = library;
        this.shelves = shelves;
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
        if (shelves.canChange()) {
            var unused = thread.scheduleWithFixedDelay(
                    this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
            Signal.handle(new Signal("HUP"), signal -> thread.execute(this::look));
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @EventListener(ApplicationReadyEvent.class)
    Mono<Void> keepAtStart() {
        return kept();
    }

    @EventListener(LibraryReplaced.class)
    Mono<Void> keepReplaced() {
        return kept();
    }

    /** A store that is away is asked again, until it has them. */
    private Mono<Void> kept() {
        return library.keepAll()
                .doOnError(away -> LOG.warn("the rules in force are not archived yet: {}", away.getMessage()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(5)).maxBackoff(Duration.ofMinutes(1)));
    }

    private void look() {
        try {
            library.reload().ifPresent(this::replaced);
            refused = "";
        } catch (FaultyFiles faulty) {
            tellOnce(faulty);
        } catch (RuntimeException | LinkageError | OutOfMemoryError trouble) {
            LOG.error("the folders could not be read; what was in force stays", trouble);
        }
    }

    private void replaced(Holdings before) {
        LOG.info("questionnaires and rules replaced");
        var unused = thread.schedule(before::close, SECONDS_OF_GRACE, TimeUnit.SECONDS);
        events.publishEvent(new LibraryReplaced());
    }

    private void tellOnce(FaultyFiles faulty) {
        String told = String.valueOf(faulty.getMessage());
        if (!told.equals(refused)) {
            refused = told;
            LOG.error("changed files refused; what was in force stays:");
            faulty.faults().forEach(fault -> LOG.error("  {}", fault.told(Language.DEFAULT)));
        }
    }
}
