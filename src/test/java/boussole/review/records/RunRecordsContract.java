package boussole.review.records;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.review.RunId;
import boussole.support.StorePlace;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every place that keeps records of runs promises. */
abstract class RunRecordsContract {

    private static final RunId ID = new RunId("0123456789abcdef0123456789abcdef");
    private static final RunId OTHER = new RunId("fedcba9876543210fedcba9876543210");

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
    void a_record_comes_back_in_one_piece_whatever_its_size() {
        RunRecords records = new MongoRunRecords(store.orElseThrow().template());
        byte[] large = new byte[9 * 1024 * 1024];
        new Random(1).nextBytes(large);

        records.keep(ID, "record", large).block();
        records.keep(ID, "empty", new byte[0]).block();
        records.keep(OTHER, "record", new byte[] {1}).block();

        assertThat(records.find(ID, "record").block()).isEqualTo(large);
        assertThat(records.find(ID, "empty").block()).isEmpty();
        records.forget(ID).block();
        assertThat(records.find(ID, "record").blockOptional()).isEmpty();
        assertThat(records.find(OTHER, "record").block()).containsExactly(1);
    }
}
