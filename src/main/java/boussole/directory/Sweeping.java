package boussole.directory;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Sweeping away the pieces of listings that something stopped before they were looked at. Young ones stay: somebody may
 * be about to turn to them.
 */
@Component
class Sweeping {

    static final Duration GRACE = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    private final ReactiveMongoTemplate mongo;
    private final Clock clock;

    Sweeping(ReactiveMongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    Mono<Void> atStart() {
        return sweep().onErrorResume(
                        away -> Mono.fromRunnable(() -> LOG.warn("the directory is not swept: {}", away.getMessage())));
    }

    /** Old pieces first, then the listings: what a listing turns to after that look is younger. */
    Mono<Void> sweep() {
        return old().flatMap(old -> inUse().map(used -> unused(old, used)))
                .filter(unused -> !unused.isEmpty())
                .flatMap(unused -> mongo.remove(query(where("_id").in(unused)), MongoListings.PIECES))
                .then();
    }

    private Mono<List<Piece>> old() {
        Instant before = clock.instant().minus(GRACE);
        Query old = query(where("writtenAt").lt(before));
        old.fields().include("generation");
        return mongo.find(old, Piece.class, MongoListings.PIECES).collectList();
    }

    private Mono<Set<String>> inUse() {
        return mongo.findAll(InUse.class, MongoListings.LISTINGS)
                .map(InUse::generation)
                .collect(Collectors.toSet());
    }

    private static List<String> unused(List<Piece> old, Set<String> used) {
        return old.stream()
                .filter(piece -> !used.contains(piece.generation))
                .map(Piece::id)
                .toList();
    }

    private record Piece(@Id String id, String generation) {}

    private record InUse(@Id String id, String generation) {}
}
