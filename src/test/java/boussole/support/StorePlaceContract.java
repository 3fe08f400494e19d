package boussole.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every place gives a test: an empty database of its own. */
abstract class StorePlaceContract {

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
    void keeps_what_is_written_and_starts_empty() {
        StorePlace.Opened opened = store.orElseThrow();

        opened.template().insert(new Document("_id", 1), "things").block();

        assertThat(opened.template().findAll(Document.class, "things").count().block())
                .isEqualTo(1);
        try (StorePlace.Opened other = place().open()) {
            assertThat(other.template()
                            .findAll(Document.class, "things")
                            .count()
                            .block())
                    .isZero();
        }
    }
}
