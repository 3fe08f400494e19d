package boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.directory.profile.Known;
import boussole.directory.profile.Profile;
import boussole.matching.Kind;
import boussole.matching.Offer;
import boussole.source.FaultyFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The catalogue that a first start finds. */
class DemonstrationTest {

    private static final String HERE = "hauts-de-france";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Directory directory = new Directory(new CataloguesAtHand(
            new MemoryCatalogues(), HERE, new CatalogueFolder(Optional.of(Path.of("catalogue"))).read(known())));

    private static Known known() {
        return PreparedKnown.known();
    }

    @Test
    void has_a_club_for_every_sector() {
        List<Offer> clubs = offers(Kind.CLUB);

        assertThat(clubs).hasSize(14);
        assertThat(clubs)
                .flatExtracting(club -> club.audience().sectors())
                .containsExactlyInAnyOrderElementsOf(
                        known().vocabulary().sectors().keys());
    }

    @Test
    void has_trainings_for_every_dimension_and_none_certified_held_in_the_aisne() {
        List<Profile> trainings =
                directory.profiles(HERE, Kind.TRAINING, TODAY).collectList().block();

        assertThat(all(Kind.TRAINING)).isEqualTo(40);
        assertThat(trainings).hasSizeBetween(36, 39);
        assertThat(trainings)
                .flatExtracting(training -> training.card().skills().dimensions())
                .contains("S", "A", "K", "H", "U", "V", "L");
        assertThat(trainings)
                .filteredOn(training -> training.card().reach().departements().contains("02"))
                .isNotEmpty()
                .allMatch(training ->
                        ((Profile.Training) training).certification().isEmpty());
    }

    @Test
    void says_of_everything_that_it_is_made_up_or_where_it_was_found() {
        assertThat(directory.profiles(HERE, LocalDate.of(2001, 1, 1)).block())
                .allMatch(profile ->
                        profile.card().fictitious() || profile.card().source().startsWith("https://"));
    }

    @Test
    void gives_offers_in_order_with_ids_that_are_theirs_alone() {
        List<Offer> offers = directory.offers(HERE, TODAY).block();

        assertThat(offers).extracting(Offer::id).doesNotHaveDuplicates();
        assertThat(offers).isSortedAccordingTo(Comparator.comparing(Offer::kind).thenComparing(Offer::id));
        assertThat(offers).allMatch(offer -> offer.audience().territories().contains(HERE));
    }

    @Test
    void is_of_one_territory_only() {
        assertThat(directory.offers("bretagne", TODAY).block()).isEmpty();
    }

    @Test
    void is_what_the_program_carries() {
        assertThat(new CatalogueFolder(Optional.empty()).read(known()))
                .isEqualTo(new CatalogueFolder(Optional.of(Path.of("catalogue"))).read(known()));
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        CatalogueFolder nowhere = new CatalogueFolder(Optional.of(Path.of("nowhere")));

        assertThatThrownBy(() -> nowhere.read(known()))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageContaining("nowhere: there is no such folder");
    }

    private List<Offer> offers(Kind kind) {
        return directory.offers(HERE, TODAY).block().stream()
                .filter(offer -> offer.kind() == kind)
                .toList();
    }

    private int all(Kind kind) {
        return directory.entries(HERE, kind, LocalDate.of(2001, 1, 1)).block().size();
    }
}
