package boussole.assessment.peers;

import boussole.assessment.Assessment;
import boussole.assessment.Keeping;
import boussole.support.StorePlace;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The same, in each place where a MongoDB can live. */
abstract class MongoSubmissionsContract extends SubmissionsContract {

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
    Submissions submissions() {
        return new MongoSubmissions(store.orElseThrow().template());
    }

    @Override
    void keep(Assessment assessment) {
        new Keeping(store.orElseThrow().template()).keep(assessment);
    }
}
