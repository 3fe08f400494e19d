package boussole.identity;

import java.time.Duration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

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
        return mongo.findById(ID, Stored.class).map(stored -> new ServerSecret(stored.secret()));
    }

    private Mono<ServerSecret> drawn() {
        ServerSecret secret = ServerSecret.drawn();
        return mongo.insert(new Stored(ID, secret.bytes()))
                .thenReturn(secret)
                .onErrorResume(DuplicateKeyException.class, someoneElseCameFirst -> found());
    }

    @Document("secrets")
    @TypeAlias("secret")
    private record Stored(@Id String id, byte[] secret) {}
}
