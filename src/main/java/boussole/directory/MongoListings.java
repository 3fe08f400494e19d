package boussole.directory;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import boussole.directory.profile.Profiles;
import boussole.directory.profile.Row;
import boussole.matching.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Listings in MongoDB. The profiles are written first, in pieces that nobody looks at yet; one write on one small
 * document then turns from the old pieces to the new. Whatever stops half-way leaves the old listing whole.
 */
@Component
class MongoListings implements Listings {

    private static final Logger LOG = LoggerFactory.getLogger(MongoListings.class);
    static final String LISTINGS = "directory";
    static final String PIECES = "directoryPieces";
    private static final int PROFILES_OF_A_PIECE = 200;
    private static final int TRIES = 5;

    private final ReactiveMongoTemplate mongo;
    private final Clock clock;
    private final Map<String, Read> lastRead = new ConcurrentHashMap<>();

    MongoListings(ReactiveMongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public Mono<Listing> find(String territory, Kind kind) {
        return Mono.defer(() -> mongo.findById(id(territory, kind), StoredListing.class))
                .flatMap(stored -> listing(stored, territory, kind))
                .retryWhen(Retry.max(TRIES).filter(SweptMeanwhile.class::isInstance));
    }

    @Override
    public Mono<Boolean> put(Listing listing) {
        StoredListing next = new StoredListing(
                id(listing.territory(), listing.kind()),
                listing.version(),
                UUID.randomUUID().toString(),
                pieces(listing.entries().size()));
        return written(next, listing.entries())
                .then(Mono.defer(() -> turned(next)))
                .flatMap(turn -> swept(turn.left).thenReturn(turn.done));
    }

    private Mono<Void> written(StoredListing next, List<Entry> entries) {
        Instant now = clock.instant();
        return Flux.range(0, next.pieces)
                .map(piece -> new StoredPiece(
                        next.pieceId(piece),
                        next.generation,
                        now,
                        entries.stream()
                                .skip((long) piece * PROFILES_OF_A_PIECE)
                                .limit(PROFILES_OF_A_PIECE)
                                .map(entry -> new StoredProfile(
                                        entry.version(), entry.row().cells()))
                                .toList()))
                .concatMap(mongo::insert)
                .then();
    }

    private Mono<Turn> turned(StoredListing next) {
        return next.version == 1 ? begun(next) : replaced(next);
    }

    private Mono<Turn> begun(StoredListing next) {
        return mongo.insert(next)
                .map(done -> new Turn(true, List.of()))
                .onErrorResume(
                        DuplicateKeyException.class,
                        someoneElseCameFirst -> Mono.just(new Turn(false, next.pieceIds())));
    }

    private Mono<Turn> replaced(StoredListing next) {
        return mongo.findAndModify(
                        query(where("_id").is(next.id).and("version").is(next.version - 1)),
                        new Update()
                                .set("version", next.version)
                                .set("generation", next.generation)
                                .set("pieces", next.pieces),
                        StoredListing.class)
                .map(before -> new Turn(true, before.pieceIds()))
                .defaultIfEmpty(new Turn(false, next.pieceIds()));
    }

    /** Pieces that nobody looks at any more; where they cannot be removed now, {@link Sweeping} does it later. */
    private Mono<Void> swept(List<String> pieces) {
        return mongo.remove(query(where("_id").in(pieces)), StoredPiece.class)
                .then()
                .onErrorResume(
                        later -> Mono.fromRunnable(() -> LOG.warn("pieces left to be swept: {}", pieces.size())));
    }

    /** The profiles are read again only where the listing has changed since. */
    private Mono<Listing> listing(StoredListing stored, String territory, Kind kind) {
        Read last = lastRead.get(stored.id);
        if (last != null && last.generation.equals(stored.generation)) {
            return Mono.just(last.listing);
        }
        return mongo.find(query(where("_id").in(stored.pieceIds())), StoredPiece.class)
                .collectList()
                .filter(pieces -> pieces.size() == stored.pieces)
                .switchIfEmpty(Mono.error(SweptMeanwhile::new))
                .map(pieces -> new Listing(territory, kind, stored.version, entries(pieces, territory, kind)))
                .doOnNext(listing -> lastRead.put(stored.id, new Read(stored.generation, listing)));
    }

    private static List<Entry> entries(List<StoredPiece> pieces, String territory, Kind kind) {
        return pieces.stream()
                .flatMap(piece -> piece.profiles.stream())
                .map(profile -> new Entry(Profiles.of(new Row(kind, profile.cells), territory), profile.version))
                .toList();
    }

    private static String id(String territory, Kind kind) {
        return territory + "/" + kind.plural();
    }

    private static int pieces(int profiles) {
        return (profiles + PROFILES_OF_A_PIECE - 1) / PROFILES_OF_A_PIECE;
    }

    /** @param left the pieces that nobody looks at after it */
    private record Turn(boolean done, List<String> left) {}

    private record Read(String generation, Listing listing) {}

    /** The listing was replaced between two looks. */
    private static final class SweptMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1;

        SweptMeanwhile() {
            super("replaced meanwhile", null, false, false);
        }
    }

    /** Which pieces a listing is made of. */
    @Document(LISTINGS)
    @TypeAlias("listing")
    private record StoredListing(@Id String id, long version, String generation, int pieces) {

        String pieceId(int piece) {
            return generation + "/" + piece;
        }

        List<String> pieceIds() {
            return IntStream.range(0, pieces).mapToObj(this::pieceId).toList();
        }
    }

    @Document(PIECES)
    @TypeAlias("piece")
    private record StoredPiece(@Id String id, String generation, Instant writtenAt, List<StoredProfile> profiles) {}

    private record StoredProfile(long version, Map<String, String> cells) {}
}
