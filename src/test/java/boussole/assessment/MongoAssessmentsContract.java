package boussole.assessment;

import boussole.support.StorePlace;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The same, in each place where a MongoDB can live. */
abstract class MongoAssessmentsContract extends AssessmentsContract {

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
    Assessments assessments() {
        return new MongoAssessments(store.orElseThrow().template());
    }
}
