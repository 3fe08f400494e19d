package boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.directory.profile.Row;
import boussole.matching.Kind;
import boussole.support.StorePlace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import reactor.core.publisher.Flux;

/** What every place that keeps listings does. */
abstract class ListingsContract {

    private static final String HUB = "hauts-de-france";
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
    void knows_nothing_at_first() {
        assertThat(listings().find(HUB, Kind.CLUB).blockOptional()).isEmpty();
    }

    @Test
    void gives_back_what_was_put_and_keeps_kinds_and_territories_apart() {
        Listing put = listing(450);

        assertThat(listings().put(put).block()).isTrue();

        assertThat(listings().find(HUB, Kind.CLUB).block()).isEqualTo(put);
        assertThat(listings().find(HUB, Kind.EXPERT).blockOptional()).isEmpty();
        assertThat(listings().find("bretagne", Kind.CLUB).blockOptional()).isEmpty();
    }

    @Test
    void replaces_the_version_before_and_sweeps_its_pieces() {
        Listing first = listing(450);
        Listing second = first.only(List.of("club-1")).with(Listing.profiles(List.of(row("club-x")), HUB));
        Listing next = new Listing(HUB, Kind.CLUB, 2, second.entries());
        listings().put(first).block();

        assertThat(listings().put(next).block()).isTrue();

        assertThat(listings().find(HUB, Kind.CLUB).block()).isEqualTo(next);
        assertThat(pieces()).hasSize(1);
    }

    @Test
    void keeps_an_empty_listing() {
        listings().put(new Listing(HUB, Kind.CLUB, 1, List.of())).block();

        assertThat(listings().find(HUB, Kind.CLUB).block().entries()).isEmpty();
    }

    @Test
    void lets_only_one_of_many_put_a_version() {
        listings().put(listing(3)).block();
        MongoListings listings = listings();

        List<Boolean> done = Flux.range(0, 8)
                .flatMap(number -> listings.put(
                        new Listing(HUB, Kind.CLUB, 2, listing(number + 1).entries())))
                .collectList()
                .block();

        assertThat(done).containsOnlyOnce(true);
        assertThat(pieces()).hasSize(1);
        assertThat(listings.find(HUB, Kind.CLUB).block().version()).isEqualTo(2);
    }

    @Test
    void lets_only_one_of_many_begin() {
        MongoListings listings = listings();

        List<Boolean> done = Flux.range(0, 8)
                .flatMap(number -> listings.put(listing(2)))
                .collectList()
                .block();

        assertThat(done).containsOnlyOnce(true);
    }

    @Test
    void reads_whole_listings_while_others_write() {
        MongoListings writer = listings();
        MongoListings reader = listings();
        writer.put(listing(300)).block();

        List<Integer> sizes = Flux.range(2, 20)
                .concatMap(version -> writer.put(new Listing(
                        HUB, Kind.CLUB, version, listing(300 + version).entries())))
                .thenMany(Flux.<Integer>empty())
                .mergeWith(Flux.range(0, 100)
                        .concatMap(look -> reader.find(HUB, Kind.CLUB))
                        .map(listing -> listing.entries().size() - (int) listing.version()))
                .collectList()
                .block(Duration.ofMinutes(1));

        assertThat(sizes).hasSize(100).allMatch(size -> size == 300 || size == 299);
    }

    @Test
    void sweeps_pieces_that_nobody_turned_to_once_they_are_old() {
        listings().put(listing(2)).block();
        template()
                .insert(
                        new Document("_id", "gone/0")
                                .append("generation", "gone")
                                .append("writtenAt", MONDAY),
                        MongoListings.PIECES)
                .block();

        sweeping(MONDAY.plus(Duration.ofMinutes(59))).sweep().block();
        int before = pieces().size();
        sweeping(MONDAY.plus(Duration.ofMinutes(61))).sweep().block();

        assertThat(before).isEqualTo(2);
        assertThat(pieces())
                .hasSize(1)
                .noneMatch(piece -> piece.get("generation").equals("gone"));
    }

    private static Listing listing(int size) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(row("club-" + i));
        }
        return Listing.none(HUB, Kind.CLUB).with(Listing.profiles(rows, HUB));
    }

    private static Row row(String id) {
        return new Row(
                Kind.CLUB,
                Map.of(
                        "id", id,
                        "nameFr", "Club fictif",
                        "nameEn", "Made-up club",
                        "summaryFr", "Un résumé",
                        "summaryEn", "A summary",
                        "sectors", "retail|textile"));
    }

    private List<Document> pieces() {
        return template()
                .find(new Query(), Document.class, MongoListings.PIECES)
                .collectList()
                .block();
    }

    private MongoListings listings() {
        return new MongoListings(template(), clock(MONDAY));
    }

    private Sweeping sweeping(Instant now) {
        return new Sweeping(template(), clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private ReactiveMongoTemplate template() {
        return store.orElseThrow().template();
    }
}
