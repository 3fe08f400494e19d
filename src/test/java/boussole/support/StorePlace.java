package boussole.support;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import boussole.embedded.EmbeddedStore;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.bson.UuidRepresentation;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;
import reactor.core.publisher.Flux;

/**
 * A place a store can live in. A store's contract is one abstract test class with a subclass per place:
 *
 * <pre>{@code
 * abstract class ThingsContract {
 *     abstract StorePlace place();
 *     private StorePlace.Opened store;
 *
 *     @BeforeEach void open() { store = place().open(); }   // skipped, with the reason, where the place is absent
 *     @AfterEach void close() { if (store != null) { store.close(); } }
 * }
 *
 * class EmbeddedThingsTest extends ThingsContract { StorePlace place() { return StorePlace.EMBEDDED; } }
 * class ContainerThingsTest extends ThingsContract { StorePlace place() { return StorePlace.CONTAINER; } }
 * class GivenThingsTest extends ThingsContract { StorePlace place() { return StorePlace.GIVEN; } }
 * }</pre>
 */
public enum StorePlace {
    /** The store in this JVM: always there. */
    EMBEDDED {
        @Override
        Optional<String> absence() {
            return Optional.empty();
        }

        @Override
        String uri() {
            return Embedded.STORE.uri();
        }
    },

    /** A replica set in a container, where Docker answers. */
    CONTAINER {
        @Override
        Optional<String> absence() {
            return DockerClientFactory.instance().isDockerAvailable()
                    ? Optional.empty()
                    : Optional.of("Docker does not answer: MongoDB in a container not tried");
        }

        @Override
        String uri() {
            return Container.MONGO.getReplicaSetUrl();
        }
    },

    /** Whatever {@code MONGODB_URI} names. */
    GIVEN {
        @Override
        Optional<String> absence() {
            return System.getenv("MONGODB_URI") == null
                    ? Optional.of("MONGODB_URI is not set: no MongoDB given")
                    : Optional.empty();
        }

        @Override
        String uri() {
            return System.getenv("MONGODB_URI");
        }
    };

    /** Why this place cannot be used here; empty where it can. */
    abstract Optional<String> absence();

    abstract String uri();

    /** A connection to an empty database of its own; skips the test where this place is absent. */
    public Opened open() {
        Optional<String> absence = absence();
        assumeTrue(absence.isEmpty(), () -> absence.orElse(""));
        return Opened.at(uri(), "test_" + UUID.randomUUID().toString().replace("-", ""));
    }

    /** A database of one test, gone when closed. */
    public record Opened(String uri, MongoClient client, ReactiveMongoTemplate template) implements AutoCloseable {

        /** Connects with the settings the application uses. */
        public static Opened at(String uri, String database) {
            MongoClient client = MongoClients.create(MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(uri))
                    .uuidRepresentation(UuidRepresentation.STANDARD)
                    .writeConcern(WriteConcern.MAJORITY)
                    .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, SECONDS))
                    .build());
            return new Opened(uri, client, new ReactiveMongoTemplate(client, database));
        }

        @Override
        public void close() {
            template.getMongoDatabase()
                    .flatMapMany(database -> Flux.from(database.listCollectionNames())
                            .concatMap(name -> database.getCollection(name).drop()))
                    .then()
                    .block();
            client.close();
        }
    }

    /** One embedded store for all tests of this JVM. */
    private static final class Embedded {

        static final EmbeddedStore STORE = start();

        private static EmbeddedStore start() {
            try {
                Path folder = Files.createTempDirectory("boussole-store");
                EmbeddedStore store = EmbeddedStore.open(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    store.close();
                    FileSystemUtils.deleteRecursively(folder.toFile());
                }));
                return store;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One container for all tests of this JVM; Testcontainers removes it. */
    private static final class Container {

        static final MongoDBContainer MONGO = start();

        private static MongoDBContainer start() {
            MongoDBContainer mongo = new MongoDBContainer(DockerImageName.parse("mongo:8.0")).withReplicaSet();
            mongo.start();
            return mongo;
        }
    }
}
