package boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.matching.Kind;
import boussole.support.StorePlace;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
