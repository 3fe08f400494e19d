package boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.directory.profile.Entry;
import boussole.matching.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** How a catalogue begins, and how it is changed by several at once. */
class CataloguesAtHandTest {

    private static final String HOME = "home";

    private final MemoryCatalogues store = new MemoryCatalogues();

    @Test
    void begins_once_with_what_the_installation_came_with_in_its_own_territory_only() {
        CataloguesAtHand catalogues = started(3);

        assertThat(ids(catalogues, HOME)).containsExactly("a0", "a1", "a2");
        assertThat(ids(catalogues, "elsewhere")).isEmpty();
    }

    @Test
    void a_later_start_overwrites_no_edit() {
        started(3).change(HOME, Kind.CLUB, now -> now.without("a1")).block();

        assertThat(ids(started(5), HOME)).containsExactly("a0", "a2");
    }

    @Test
    void what_was_emptied_stays_empty() {
        started(2).change(HOME, Kind.CLUB, now -> now.with(List.of(), true)).block();

        assertThat(ids(started(2), HOME)).isEmpty();
    }

    @Test
    void several_that_begin_at_once_begin_it_once() {
        CataloguesAtHand catalogues = started(3);

        List<Edition> seen = Flux.range(0, 10)
                .flatMap(reader -> catalogues.edition(HOME, Kind.CLUB))
                .collectList()
                .block();

        assertThat(seen).hasSize(10).allMatch(edition -> edition.number() == 1);
    }

    @Test
    void no_change_of_several_at_once_is_lost() {
        CataloguesAtHand catalogues = started(20);

        Flux.range(0, 20)
                .flatMap(writer -> catalogues.change(HOME, Kind.CLUB, now -> now.without("a" + writer)))
                .collectList()
                .block();

        assertThat(ids(catalogues, HOME)).isEmpty();
    }

    @Test
    void what_is_the_same_already_keeps_its_version_and_is_not_written() {
        CataloguesAtHand catalogues = started(2);
        List<Entry> more = CataloguesContract.entries(3, "a");

        Edition after = catalogues
                .change(HOME, Kind.CLUB, now -> now.with(more, false))
                .block()
                .after();
        Edition again = catalogues.change(HOME, Kind.CLUB, now -> now).block().after();

        assertThat(after.entries()).extracting(Kept::version).containsExactly(1L, 1L, 2L);
        assertThat(again.number()).isEqualTo(2);
    }

    private CataloguesAtHand started(int clubs) {
        return new CataloguesAtHand(store, HOME, Map.of(Kind.CLUB, CataloguesContract.entries(clubs, "a")));
    }

    private static List<String> ids(CataloguesAtHand catalogues, String territory) {
        return catalogues.edition(territory, Kind.CLUB).block().entries().stream()
                .map(kept -> kept.entry().id())
                .toList();
    }
}
