package boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.directory.profile.Organisation;
import boussole.directory.profile.Profile;
import boussole.directory.profile.Profile.Expert;
import boussole.directory.profile.Profile.Partner;
import boussole.directory.profile.ProfileReader;
import boussole.matching.Kind;
import boussole.matching.Offer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Experts, partners and schemes that a first start finds: enough of each, with the gaps of a real territory. */
class DemonstrationOffersTest {

    private static final String HERE = "hauts-de-france";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Map<Kind, List<Profile>> PROFILES = profiles();

    @Test
    void sixty_experts_of_twenty_five_organisations() {
        List<Profile> experts = of(Kind.EXPERT);

        assertThat(experts).hasSize(60);
        assertThat(experts.stream()
                        .map(expert -> ((Expert) expert).organisation().id())
                        .collect(Collectors.toSet()))
                .hasSize(25);
    }

    @Test
    void an_organisation_has_one_name() {
        Map<String, TreeSet<String>> names = of(Kind.EXPERT).stream()
                .map(expert -> ((Expert) expert).organisation())
                .collect(Collectors.groupingBy(
                        Organisation::id,
                        Collectors.mapping(Organisation::name, Collectors.toCollection(TreeSet::new))));

        assertThat(names.values()).allMatch(different -> different.size() == 1);
    }

    @Test
    void partners_that_stand_for_themselves() {
        assertThat(of(Kind.PARTNER)).hasSize(12);
        assertThat(of(Kind.PARTNER))
                .extracting(partner -> ((Partner) partner).organisation().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void twenty_five_schemes_of_which_a_few_have_expired() {
        List<Profile> schemes = of(Kind.SCHEME);

        assertThat(schemes).hasSize(25);
        assertThat(schemes).filteredOn(scheme -> !scheme.validOn(TODAY)).hasSize(3);
        assertThat(schemes).allSatisfy(scheme -> {
            assertThat(scheme.card().source()).isNotBlank();
            assertThat(scheme.card().dates().lastChecked()).isPresent();
            assertThat(scheme.card().dates().validUntil()).isPresent();
        });
    }

    @Test
    void every_sector_and_every_kind_of_use_has_an_expert() {
        assertThat(all(offer -> offer.audience().sectors()))
                .containsAll(PreparedKnown.known().vocabulary().sectors().keys());
        assertThat(all(offer -> offer.skills().uses()))
                .containsAll(PreparedKnown.known().vocabulary().uses().keys());
    }

    @Test
    void some_are_full_some_begin_later_and_some_have_a_conflict_of_interest() {
        List<Offer> experts = of(Kind.EXPERT).stream().map(Profile::offer).toList();

        assertThat(experts).filteredOn(expert -> expert.places().left() == 0).hasSizeBetween(3, 10);
        assertThat(experts).filteredOn(expert -> !expert.conflicts().isEmpty()).hasSize(2);
        assertThat(experts)
                .filteredOn(expert -> expert.dates().from().map(TODAY::isBefore).orElse(false))
                .hasSize(1);
    }

    @Test
    void everything_is_said_in_both_languages_and_called_made_up() {
        assertThat(PROFILES.values())
                .allSatisfy(profiles -> assertThat(profiles).allSatisfy(profile -> {
                    assertThat(profile.card().fictitious()).isTrue();
                    assertThat(profile.card().name().fr()).isNotBlank();
                    assertThat(profile.card().name().en()).isNotBlank();
                }));
        assertThat(of(Kind.EXPERT))
                .allMatch(expert -> !expert.card()
                        .description()
                        .fr()
                        .equals(expert.card().description().en()));
    }

    private static TreeSet<String> all(Function<Offer, ? extends Collection<String>> words) {
        return of(Kind.EXPERT).stream()
                .map(Profile::offer)
                .flatMap(offer -> words.apply(offer).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Profile> of(Kind kind) {
        return PROFILES.getOrDefault(kind, List.of());
    }

    private static Map<Kind, List<Profile>> profiles() {
        return new CatalogueFolder(Optional.of(Path.of("catalogue")))
                .read(PreparedKnown.known()).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                kind -> kind.getValue().stream()
                                        .map(entry -> ProfileReader.read(HERE, entry))
                                        .toList()));
    }
}
