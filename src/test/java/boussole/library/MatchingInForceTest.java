package boussole.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import boussole.kernel.Language;
import boussole.matching.Need;
import boussole.matching.fitting.Fitting;
import boussole.source.FaultyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchingInForceTest {

    private static final Holdings SHIPPED = Assembling.of(new Shelves(Optional.empty(), Optional.empty()).read());

    @TempDir
    private Path rules;

    @Test
    void names_words_as_the_questionnaire_does() {
        Fitting fitting = SHIPPED.fitting();

        assertThat(fitting.vocabulary().sectors().name("logistics").fr()).isEqualTo("Transport et logistique");
        assertThat(fitting.vocabulary().budgets().name("b1").en()).isEqualTo("€5,000 to 15,000");
        assertThat(fitting.vocabulary().dimension("A").en()).isNotEqualTo("A");
        assertThat(fitting.vocabulary().sensitive().name("pii").fr()).isEqualTo("données personnelles");
    }

    @Test
    void reads_a_need_from_the_answers_of_the_questionnaire() {
        Need.Project project = SHIPPED.fitting()
                .needs()
                .project(
                        "ai-maturity",
                        Map.of(
                                "N1", List.of("time", "flow"),
                                "N2", List.of("idp"),
                                "N3", List.of("Lire les factures."),
                                "N4", List.of("paper", "tool", "pii"),
                                "N6", List.of("b1"),
                                "N7", List.of("tx"),
                                "N8", List.of("fund", "expert")));

        assertThat(project.goals()).containsExactlyInAnyOrder("time", "flow");
        assertThat(project.uses()).containsExactly("idp");
        assertThat(project.words()).isEqualTo("Lire les factures.");
        assertThat(project.data()).contains("tool");
        assertThat(project.sensitive()).containsExactly("pii");
        assertThat(project.budget()).contains("b1");
        assertThat(project.date()).isEmpty();
        assertThat(project.helps()).containsExactly("fund", "expert");
    }

    @Test
    void leaves_unsaid_what_is_unknown_or_not_asked() {
        Need.Project project =
                SHIPPED.fitting().needs().project("ai-maturity", Map.of("N2", List.of("unk"), "N6", List.of("bx")));

        assertThat(project.uses()).isEmpty();
        assertThat(project.budget()).isEmpty();
        assertThat(project.words()).isEmpty();
        assertThat(SHIPPED.fitting()
                        .needs()
                        .project("another", Map.of("N1", List.of("time")))
                        .goals())
                .isEmpty();
    }

    @Test
    void a_folder_with_one_table_is_read_with_the_programs_other_ones() {
        write("affinity.yaml", shipped("affinity.yaml").replace("nearly: 3", "nearly: 2"));

        Fitting fitting = given().fitting();

        assertThat(fitting.sentences()).isEqualTo(SHIPPED.fitting().sentences());
        assertThat(fitting.rules())
                .startsWith("sha256:")
                .isNotEqualTo(SHIPPED.fitting().rules());
    }

    @Test
    void faulty_rules_and_tables_are_told_all_at_once_by_file_line_and_column() {
        write("vetoes.drl", shipped("vetoes.drl").replace("insert(new Veto(", "System.exit(new Veto("));
        write("affinity.yaml", shipped("affinity.yaml").replace("beyond: 1,", "beyond: 0.1234,"));
        write("need.yaml", shipped("need.yaml").replace("unknown: [unk]", "unknown: []"));

        FaultyFiles refused = catchThrowableOfType(FaultyFiles.class, this::given);

        assertThat(refused.faults())
                .extracting(fault -> fault.told(Language.EN))
                .contains(
                        "rules/matching/vetoes.drl:14:5: 'then' may only hold 'insert(new Conclusion(...));'",
                        "rules/matching/affinity.yaml:17:18: three decimals at the most: “0.1234” found",
                        "rules/matching/need.yaml:8:12: options without a meaning: unk; translate them under “means” or"
                                + " name them under “unknown”");
    }

    private Holdings given() {
        return Assembling.of(new Shelves(Optional.of(rules), Optional.empty()).read());
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(rules.resolve("matching"));
            Files.writeString(rules.resolve("matching").resolve(name), text);
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static String shipped(String name) {
        try {
            return Files.readString(Path.of("rules/matching", name));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
