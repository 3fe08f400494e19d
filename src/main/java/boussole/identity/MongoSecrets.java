package boussole.identity;

import java.time.Duration;
import java.util.HexFormat;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The secret in the store: one document, written by whoever comes first. */
@Component
class MongoSecrets implements Secrets {

    private static final String ID = "server";
    private static final Duration FOR_EVER = Duration.ofMillis(Long.MAX_VALUE);

    private final ReactiveMongoTemplate mongo;
    private final Mono<ServerSecret> ours;

    MongoSecrets(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
        this.ours = found().switchIfEmpty(Mono.defer(this::drawn))
                .cache(secret -> FOR_EVER, failed -> Duration.ZERO, () -> Duration.ZERO);
    }

    @Override
    public Mono<ServerSecret> ours() {
        return ours;
    }

    private Mono<ServerSecret> found() {
        return mongo.findById(ID, Stored.class)
                .map(stored -> new ServerSecret(HexFormat.of().parseHex(stored.hex())));
    }

    /** Drawn off the event loop, for randomness may have to wait for the system. */
    private Mono<ServerSecret> drawn() {
        return Mono.fromCallable(ServerSecret::drawn)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(secret -> mongo.insert(new Stored(ID, HexFormat.of().formatHex(secret.bytes())))
                        .thenReturn(secret))
                .onErrorResume(DuplicateKeyException.class, someoneElseCameFirst -> found());
    }

    @Document("secrets")
    @TypeAlias("secret")
    private record Stored(@Id String id, String hex) {}
}
