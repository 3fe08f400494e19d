package boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.directory.profile.Profile;
import boussole.directory.profile.Row;
import boussole.directory.profile.ShippedTerms;
import boussole.matching.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoCatalogueTest {

    private static final Map<Kind, List<Row>> ROWS =
            new CatalogueFolder(Optional.of(Path.of("catalogue"))).read(ShippedTerms.TERMS);

    @Test
    void has_a_club_for_every_sector() {
        assertThat(profiles(Kind.CLUB))
                .flatExtracting(club -> club.card().audience().sectors())
                .containsExactlyInAnyOrderElementsOf(
                        ShippedTerms.TERMS.vocabulary().sectors().keys());
    }

    @Test
    void has_sixty_experts_in_twenty_five_organisations() {
        List<Profile> experts = profiles(Kind.EXPERT);

        assertThat(experts).hasSize(60);
        assertThat(experts.stream().map(Profile::organisation).collect(Collectors.toSet()))
                .hasSize(25);
    }

    @Test
    void says_of_everything_that_it_is_made_up() {
        for (Kind kind : ROWS.keySet()) {
            assertThat(profiles(kind)).allMatch(profile -> profile.card().fictitious());
        }
    }

    @Test
    void holds_what_makes_matching_hard() {
        List<Profile> experts = profiles(Kind.EXPERT);

        assertThat(experts)
                .filteredOn(expert -> expert.card().places().left() == 0)
                .hasSizeGreaterThan(2);
        assertThat(experts).filteredOn(expert -> !expert.conflicts().isEmpty()).isNotEmpty();
        assertThat(experts)
                .filteredOn(expert -> expert.card().dates().from().isPresent())
                .isNotEmpty();
    }

    private static List<Profile> profiles(Kind kind) {
        return Listing.profiles(ROWS.getOrDefault(kind, List.of()), CatalogueFolder.DEMONSTRATION);
    }
}
