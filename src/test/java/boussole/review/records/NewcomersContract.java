package boussole.review.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import boussole.review.RunId;
import boussole.review.records.Joined.Newcomer;
import boussole.review.records.Joined.Place;
import boussole.support.StorePlace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every place that keeps newcomers promises. */
abstract class NewcomersContract {

    private static final RunId RUN = new RunId("0123456789abcdef0123456789abcdef");
    private static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");

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
    void newcomers_are_kept_with_their_places_and_nobody_is_written_over() {
        Newcomers newcomers = new MongoNewcomers(store.orElseThrow().template());
        Joined nobody = newcomers.of(RUN).block();

        Joined one = nobody.with(new Newcomer("c1", MONDAY, List.of(new Place("club.1", 801))));
        assertThat(newcomers.replace(one).block()).isTrue();
        Joined overtaken = nobody.with(new Newcomer("c2", MONDAY, List.of()));
        assertThat(newcomers.replace(overtaken).block()).isFalse();
        Joined both = one.with(new Newcomer("c2", MONDAY, List.of()));

        assertThat(newcomers.replace(both).block()).isTrue();
        assertThat(newcomers.of(RUN).block()).isEqualTo(both);
        assertThat(both.taken()).containsOnly(entry("club.1", 1));
        newcomers.forget(RUN).block();
        assertThat(newcomers.of(RUN).block()).isEqualTo(Joined.nobody(RUN));
    }
}
