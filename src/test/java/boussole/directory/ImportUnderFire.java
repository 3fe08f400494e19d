package boussole.directory;

import boussole.directory.profile.Entry;
import boussole.embedded.EmbeddedStore;
import boussole.matching.Kind;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A process that replaces a catalogue by the next one until it is killed. It says each page that it wrote ({@code page}) and
 * each edition that was taken ({@code taken NUMBER}).
 */
final class ImportUnderFire {

    static final int PROFILES = 4_000;

    private ImportUnderFire() {}

    public static void main(String[] arguments) {
        try (EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]));
                MongoClient client = MongoClients.create(store.uri())) {
            CataloguesAtHand catalogues =
                    new CataloguesAtHand(new MongoCatalogues(new Telling(client)), "elsewhere", Map.of());
            Flux.range(1, Integer.MAX_VALUE)
                    .concatMap(round ->
                            catalogues.change("here", Kind.CLUB, now -> now.with(all(now.number() + 1), true)))
                    .doOnNext(change -> say("taken " + change.after().number()))
                    .blockLast();
        }
    }

    /** Every entry tells which edition it belongs to. */
    private static List<Entry> all(long edition) {
        return CataloguesContract.entries(PROFILES, "of-" + edition + "-");
    }

    /** One write, so that a line is either there or not when the process is killed. */
    private static void say(String line) {
        System.out.print(line + "\n");
        System.out.flush();
    }

    /** Says each page that was written. */
    private static final class Telling extends ReactiveMongoTemplate {

        Telling(MongoClient client) {
            super(client, "boussole");
        }

        @Override
        public <T> Mono<T> insert(T written) {
            return super.insert(written)
                    .doOnNext(done -> say(done instanceof StoredCatalogue.Page ? "page" : "catalogue"));
        }
    }
}
