package boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.directory.profile.Column;
import boussole.directory.profile.Entry;
import boussole.matching.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** What every place that keeps catalogues does. */
abstract class CataloguesContract {

    private static final String HERE = "hauts-de-france";

    abstract Catalogues catalogues();

    @Test
    void has_nothing_before_anything_is_written() {
        assertThat(found()).isEmpty();
    }

    @Test
    void keeps_an_edition_whole_however_long() {
        Edition long_ = nothing().with(entries(450, "a"), true);

        assertThat(write(long_)).isTrue();

        assertThat(found()).contains(long_);
        assertThat(catalogues().find("elsewhere", Kind.CLUB).blockOptional()).isEmpty();
        assertThat(catalogues().find(HERE, Kind.EXPERT).blockOptional()).isEmpty();
    }

    @Test
    void keeps_every_column_and_the_key_of_an_entry() {
        Entry entry = new Entry(
                Kind.CLUB, Map.of(Column.ID, "a", Column.NAME_FR, "Œuvre « a »\n=1", Column.FICTITIOUS, "true"));
        Edition one = nothing().with(entry, Optional.of("hash"));

        write(one);

        assertThat(found()).contains(one);
        assertThat(found().orElseThrow().entries()).containsExactly(new Kept(entry, 1, Optional.of("hash")));
    }

    @Test
    void puts_an_edition_in_the_place_of_the_one_before_only() {
        Edition first = nothing().with(entries(2, "a"), true);
        Edition second = first.with(entries(3, "b"), true);
        write(first);

        assertThat(write(first)).isFalse();
        assertThat(write(second)).isTrue();
        assertThat(write(first.without("a0"))).isFalse();
        assertThat(found()).contains(second);
    }

    @Test
    void lets_one_of_many_at_once_win_and_shows_readers_a_whole_edition_always() {
        write(nothing().with(entries(300, "a"), true));

        List<Boolean> wins = Flux.range(0, 8)
                .flatMap(writer -> catalogues()
                        .find(HERE, Kind.CLUB)
                        .flatMap(now -> catalogues().write(now.with(entries(300, "w" + writer), true))))
                .collectList()
                .block();
        List<Long> sizes = Flux.range(0, 40)
                .flatMap(reader -> catalogues().find(HERE, Kind.CLUB))
                .map(edition -> edition.entries().stream()
                        .map(kept -> kept.entry().value(Column.NAME_FR))
                        .distinct()
                        .count())
                .collectList()
                .block();

        assertThat(wins).contains(true);
        assertThat(found().orElseThrow().number())
                .isEqualTo(1 + wins.stream().filter(win -> win).count());
        assertThat(sizes).hasSize(40).containsOnly(1L);
        assertThat(found().orElseThrow().entries()).hasSize(300);
    }

    private Optional<Edition> found() {
        return catalogues().find(HERE, Kind.CLUB).blockOptional();
    }

    private boolean write(Edition edition) {
        return catalogues().write(edition).blockOptional().orElseThrow();
    }

    private static Edition nothing() {
        return Edition.none(HERE, Kind.CLUB);
    }

    static List<Entry> entries(int count, String name) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Entry(Kind.CLUB, Map.of(Column.ID, name + i, Column.NAME_FR, name)))
                .toList();
    }
}
