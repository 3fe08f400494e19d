package boussole.embedded;

import boussole.kernel.Language;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.UUID;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A process that writes until it is killed, and prints each write once it was acknowledged: {@code insert ID} or
 * {@code count WRITER NUMBER}.
 */
final class StoreUnderFire {

    private static final int WRITERS = 16;

    private StoreUnderFire() {}

    public static void main(String[] arguments) {
        try (EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]));
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> answers = client.getDatabase("boussole").getCollection("answers");
            Flux.range(0, WRITERS)
                    .flatMap(writer -> write(answers, writer), WRITERS)
                    .blockLast();
        } catch (StoreUnavailable e) {
            System.out.println(e.text().in(Language.FR));
            System.out.println(e.text().in(Language.EN));
        }
    }

    private static Flux<Document> write(MongoCollection<Document> answers, int writer) {
        return Flux.range(1, Integer.MAX_VALUE)
                .concatMap(number -> insert(answers).then(count(answers, writer, number)), 1);
    }

    private static Mono<Document> insert(MongoCollection<Document> answers) {
        String id = UUID.randomUUID().toString();
        return Mono.from(answers.insertOne(new Document("_id", id).append("words", "x".repeat(400))))
                .doOnNext(done -> say("insert " + id))
                .thenReturn(new Document());
    }

    private static Mono<Document> count(MongoCollection<Document> answers, int writer, int number) {
        return Mono.from(answers.updateOne(
                        Filters.eq("writer-" + writer), Updates.inc("count", 1), new UpdateOptions().upsert(true)))
                .doOnNext(done -> say("count " + writer + " " + number))
                .thenReturn(new Document());
    }

    /** One write, so that a line is either there or not when the process is killed. */
    private static void say(String line) {
        PrintStream out = System.out;
        synchronized (out) {
            out.print(line + "\n");
            out.flush();
        }
    }
}
