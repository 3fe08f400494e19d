package boussole.directory;

import boussole.directory.profile.Entry;
import boussole.matching.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.dao.ConcurrencyFailureException;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The catalogues, each begun at its first use with the catalogue that the installation came with. */
final class CataloguesAtHand {

    private static final int TRIES = 50;
    private static final Duration SOON = Duration.ofMillis(5);
    private static final Duration LATER = Duration.ofMillis(100);

    private final Catalogues catalogues;
    private final String home;
    private final Map<Kind, List<Entry>> first;

    /** @param home the territory that {@code first} is for; others begin empty */
    CataloguesAtHand(Catalogues catalogues, String home, Map<Kind, List<Entry>> first) {
        this.catalogues = catalogues;
        this.home = home;
        this.first = Map.copyOf(first);
    }

    Mono<Edition> edition(String territory, Kind kind) {
        return catalogues.find(territory, kind).switchIfEmpty(Mono.defer(() -> begun(territory, kind)));
    }

    /**
     * Changes a catalogue as a whole. The change is worked out again where someone else was faster.
     *
     * @param change from what stands to what shall stand; the same edition: nothing is to be written
     */
    Mono<Change> change(String territory, Kind kind, Function<Edition, Edition> change) {
        return Mono.defer(() -> edition(territory, kind))
                .flatMap(now -> written(now, change.apply(now)))
                .retryWhen(Retry.backoff(TRIES, SOON)
                        .maxBackoff(LATER)
                        .filter(SomeoneWasFaster.class::isInstance)
                        .onRetryExhaustedThrow((tries, last) -> last.failure()));
    }

    private Mono<Change> written(Edition now, Edition next) {
        return next == now
                ? Mono.just(new Change(now, now))
                : catalogues.write(next).map(done -> {
                    if (!done) {
                        throw new SomeoneWasFaster();
                    }
                    return new Change(now, next);
                });
    }

    private Mono<Edition> begun(String territory, Kind kind) {
        Edition nothing = Edition.none(territory, kind);
        return territory.equals(home)
                ? catalogues
                        .write(nothing.with(first.getOrDefault(kind, List.of()), true))
                        .then(Mono.defer(() -> catalogues.find(territory, kind)))
                : Mono.just(nothing);
    }

    /** What stood, and what stands now; the same edition twice where nothing was written. */
    record Change(Edition before, Edition after) {}

    /** Another change of the same catalogue was written between the reading and the writing of this one. */
    private static final class SomeoneWasFaster extends ConcurrencyFailureException {
        private static final long serialVersionUID = 1;

        SomeoneWasFaster() {
            super("someone was faster");
        }
    }
}
