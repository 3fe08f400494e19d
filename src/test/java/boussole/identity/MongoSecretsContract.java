package boussole.identity;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.support.StorePlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** The secret that the store keeps, in each place where it can live. */
abstract class MongoSecretsContract {

    private Optional<StorePlace.Opened> store = Optional.empty();

    abstract StorePlace place();

    @BeforeEach
    void open() {
        store = Optional.of(place().open());
    }

    @AfterEach
    void close() {
        store.ifPresent(StorePlace.Opened::close);
    }

    @Test
    void is_the_same_for_every_instance_even_where_all_ask_for_the_first_time_at_once() {
        List<CapabilityToken> tokens = Flux.range(0, 16)
                .map(instance -> new MongoSecrets(store.orElseThrow().template()))
                .flatMap(MongoSecrets::ours, 16)
                .map(secret -> secret.token("word"))
                .collectList()
                .block();

        assertThat(tokens).hasSize(16).containsOnly(tokens.getFirst());
    }

    @Test
    void is_read_once() {
        MongoSecrets secrets = new MongoSecrets(store.orElseThrow().template());

        assertThat(secrets.ours().block()).isSameAs(secrets.ours().block());
    }
}
