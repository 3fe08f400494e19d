package boussole.review;

import boussole.support.StorePlace;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The same, in each place where a MongoDB can live. */
abstract class MongoRunsContract extends RunsContract {

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

    @Override
    Runs runs() {
        return new MongoRuns(store.orElseThrow().template());
    }
}
