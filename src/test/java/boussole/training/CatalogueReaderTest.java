package boussole.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import boussole.questionnaire.Questionnaire;
import boussole.scoring.PreparedScoring;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {

    private static final List<Questionnaire> IN_FORCE =
            List.of(PreparedScoring.aiMaturity().questionnaire());

    private static final String GOOD = """
            questionnaire: ai-maturity
            trainings:
              - id: data
                fictitious: true
                title: {fr: "Données", en: "Data"}
                provider: "Atelier fictif"
                dimensions: [A]
                questions: [A1]
                levels: {from: 1, to: 3}
                departements: ["02"]
                hours: 14
                price: {from: 0, to: 300}
                certification: RS9901
                validUntil: "2027-12-31"
                lastChecked: "2026-11-25"
                source: "Exemple fictif"
            """;

    @Nested
    class The_demonstration {

        private final Catalogue catalogue = new CatalogueFolder(Optional.of(Path.of("catalogue"))).read(IN_FORCE);

        @Test
        void says_of_everything_that_it_is_made_up() {
            assertThat(catalogue.trainings()).hasSizeGreaterThanOrEqualTo(12).allMatch(Training::fictitious);
        }

        @Test
        void serves_every_dimension_and_the_aisne() {
            assertThat(catalogue.trainings())
                    .flatExtracting(Training::dimensions)
                    .contains("S", "A", "K", "H", "U", "V", "L");
            assertThat(catalogue.trainings())
                    .flatExtracting(Training::departements)
                    .contains("02", "59", "60", "62", "80");
        }

        @Test
        void is_what_the_program_carries() {
            assertThat(new CatalogueFolder(Optional.empty()).read(IN_FORCE)).isEqualTo(catalogue);
        }
    }

    @Nested
    class A_training {

        @Test
        void is_read_whole() {
            Training training = read(GOOD).trainings().getFirst();

            assertThat(training.title().en()).isEqualTo("Data");
            assertThat(training.levels()).isEqualTo(new Training.Range(1, 3));
            assertThat(training.remote()).isFalse();
            assertThat(training.certification()).contains("RS9901");
            assertThat(training.validUntil()).isEqualTo(LocalDate.of(2027, 12, 31));
        }

        @Test
        void is_refused_with_its_place_where_it_names_what_is_not_there() {
            assertFault(GOOD.replace("[A1]", "[A9]"), 8, "A9");
            assertFault(GOOD.replace("[A]", "[Z]"), 7, "Z");
            assertFault(GOOD.replace("to: 3}", "to: 6}"), 9, "5");
        }

        @Test
        void is_refused_with_its_place_where_it_is_misshapen() {
            assertFault(GOOD.replace("hours: 14", "hours: none"), 11, "");
            assertFault(GOOD.replace("\"02\"", "\"99\""), 10, "02");
            assertFault(GOOD.replace("RS9901", "XX1"), 13, "RNCP");
            assertFault(GOOD.replace("    source:", "    sauce:"), 16, "sauce");
        }

        @Test
        void is_refused_where_it_cannot_be() {
            assertFault(GOOD.replace("2027-12-31", "2027-02-30"), 14, "2027-02-30");
            assertFault(GOOD.replace("{from: 0, to: 300}", "{from: 400, to: 300}"), 12, "from");
            assertFault(GOOD.replace("departements: [\"02\"]", "remote: false"), 10, "à distance");
            assertFault(GOOD + GOOD.substring(GOOD.indexOf("  - id")), 17, "data");
        }
    }

    @Test
    void a_catalogue_for_a_questionnaire_that_is_not_in_force_is_read_and_does_no_harm() {
        assertThat(CatalogueReader.read(new Source("t.yaml", GOOD), List.of()).trainings())
                .hasSize(1);
    }

    @Test
    void a_folder_without_a_catalogue_is_refused() {
        CatalogueFolder nowhere = new CatalogueFolder(Optional.of(Path.of("nowhere")));

        assertThatThrownBy(() -> nowhere.read(IN_FORCE))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageContaining("nowhere/trainings.yaml: this file cannot be read");
    }

    private static Catalogue read(String yaml) {
        return CatalogueReader.read(new Source("trainings.yaml", yaml), IN_FORCE);
    }

    private static void assertFault(String yaml, int line, String word) {
        FaultyFiles faulty = catchThrowableOfType(FaultyFiles.class, () -> read(yaml));

        assertThat(faulty).isNotNull();
        assertThat(faulty.faults()).extracting(Fault::line).contains(line);
        assertThat(faulty.faults())
                .anySatisfy(fault -> assertThat(fault.message().fr()).contains(word));
    }
}
