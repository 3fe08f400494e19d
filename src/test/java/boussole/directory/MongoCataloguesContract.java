package boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.matching.Kind;
import boussole.support.StorePlace;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** The same in MongoDB, wherever it lives, and what is left behind there. */
abstract class MongoCataloguesContract extends CataloguesContract {

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
    Catalogues catalogues() {
        return new MongoCatalogues(store.orElseThrow().template());
    }

    @Test
    void tells_soon_that_a_page_is_missing_instead_of_waiting_or_showing_half() {
        Edition whole = Edition.none("here", Kind.CLUB).with(entries(450, "a"), true);
        catalogues().write(whole).block();
        StoredCatalogue.Page page = store.orElseThrow()
                .template()
                .findAll(StoredCatalogue.Page.class)
                .blockFirst();
        store.orElseThrow().template().remove(page).block();

        assertThatThrownBy(() -> catalogues().find("here", Kind.CLUB).block(Duration.ofSeconds(10)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void keeps_no_page_that_does_not_count() {
        Edition first = Edition.none("here", Kind.CLUB).with(entries(450, "a"), true);
        Edition second = first.with(entries(201, "b"), true);

        catalogues().write(first).block();
        catalogues().write(second).block();
        catalogues().write(second).block();

        assertThat(store.orElseThrow()
                        .template()
                        .findAll(StoredCatalogue.Page.class)
                        .collectList()
                        .block())
                .hasSize(2)
                .allMatch(page -> page.edition() == 2);
    }
}
