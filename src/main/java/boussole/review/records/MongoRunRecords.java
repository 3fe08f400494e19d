package boussole.review.records;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import boussole.review.RunId;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Records in MongoDB: pieces well below what a document may weigh, the first of which says how many there are. */
@Component
class MongoRunRecords implements RunRecords {

    private static final int PIECE = 4 * 1024 * 1024;

    private final ReactiveMongoTemplate mongo;

    MongoRunRecords(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<Void> keep(RunId run, String name, byte[] bytes) {
        int pieces = Math.max(1, (bytes.length + PIECE - 1) / PIECE);
        return Flux.range(0, pieces)
                .map(piece -> new Stored(
                        id(run, name, piece),
                        run.value(),
                        pieces,
                        Arrays.copyOfRange(bytes, piece * PIECE, Math.min(bytes.length, (piece + 1) * PIECE))))
                .concatMap(mongo::save)
                .then();
    }

    @Override
    public Mono<byte[]> find(RunId run, String name) {
        return mongo.findById(id(run, name, 0), Stored.class)
                .flatMap(first -> Flux.range(1, first.pieces - 1)
                        .concatMap(piece -> mongo.findById(id(run, name, piece), Stored.class))
                        .startWith(first)
                        .collectList())
                .map(MongoRunRecords::whole);
    }

    @Override
    public Mono<Void> forget(RunId run) {
        return mongo.remove(query(where("run").is(run.value())), Stored.class).then();
    }

    private static byte[] whole(List<Stored> pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(piece -> all.writeBytes(piece.bytes));
        return all.toByteArray();
    }

    private static String id(RunId run, String name, int piece) {
        return run + "/" + name + "/" + piece;
    }

    @Document("matchingRecords")
    @TypeAlias("matchingRecord")
    private record Stored(@Id String id, String run, int pieces, byte[] bytes) {}
}
