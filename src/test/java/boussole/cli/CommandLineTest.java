package boussole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Language;
import boussole.scoring.WorkedCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    private static final Map<String, String> HERE =
            Map.of("BOUSSOLE_RULES", "rules", "BOUSSOLE_QUESTIONNAIRES", "questionnaires");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void without_a_command_the_service_is_meant() {
        assertThat(command(HERE)).isEmpty();
        assertThat(command(HERE, "serve")).isEmpty();
        assertThat(command(HERE, "--server.port=0")).isEmpty();
    }

    @Test
    void what_is_not_understood_is_answered_with_the_usage_and_status_2() {
        assertThat(run("scroe", "x.json")).isEqualTo(2);
        assertThat(err()).contains("boussole score FICHIER.json");
        assertThat(run("score")).isEqualTo(2);
        assertThat(run("check", "a", "b")).isEqualTo(2);
    }

    @Test
    void help_that_is_asked_for_is_the_result() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("boussole score FICHIER.json");
        assertThat(err()).isEmpty();
    }

    @Nested
    class Score {

        @Test
        void says_where_a_file_stops_being_json_and_in_no_other_language() throws IOException {
            assertThat(run("score", file("{\"questionnaire\": \"ai-maturity\",\n \"answers\": {")))
                    .isEqualTo(1);
            assertThat(err())
                    .endsWith("le fichier s’arrête avant la fin du JSON\n")
                    .doesNotContain("Unexpected");
        }

        @Test
        void prints_the_explained_result_as_json() throws IOException {
            int status = run("score", file("""
                {"questionnaire": "ai-maturity", "mode": "full",
                 "answers": {"S1": 3, "K2": ["mfa", "bak"], "H1": "unknown"}, "evidence": {"S1": "shown"}}
                """));

            JsonNode result = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
            assertThat(status).isZero();
            assertThat(result.at("/edition").asString()).isEqualTo("2026.1");
            assertThat(result.at("/overall/level").intValue()).isEqualTo(1);
            assertThat(result.at("/dimensions/0/score").decimalValue()).isEqualByComparingTo("28.13");
            assertThat(result.at("/dimensions/1/score").isNull()).isTrue();
        }

        @Test
        void speaks_the_language_that_is_asked_for() throws IOException {
            String answers = file("{\"questionnaire\": \"ai-maturity\", \"answers\": {\"S1\": 3}}");

            run("score", answers, "--language", "en");

            assertThat(out.toString(StandardCharsets.UTF_8)).contains("Awakening");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            {"questionnaire": "ai-maturity", "answers": {"S9": 3}}                  | 1:52 | S9
            {"questionnaire": "ai-maturity", "answers": {"S1": 7}}                  | 1:52 | 0, 1, 2, 3, 4
            {"questionnaire": "ai-maturity", "answers": {"S1": [3]}}                | 1:52 | une option
            {"questionnaire": "ai-maturity", "edition": "1999", "answers": {}}      | 1:45 | 1999
            {"questionnaire": "nobody", "answers": {}}                              | 1:19 | nobody
            {"questionnaire": "ai-maturity", "answers": {"S1": 3}, "answer": {}}    | 1:66 | answer
            {"questionnaire": "ai-maturity", "answers": {"S1": 3, "S1": 2}}         | 1:59 | deux fois
            {"questionnaire": "ai-maturity", "answers":                             | 1: | JSON
            """)
        void refuses_a_faulty_file_with_its_line_and_column_and_status_1(String json, String place, String word)
                throws IOException {
            String name = file(json);

            int status = run("score", name);

            assertThat(status).isEqualTo(1);
            assertThat(err()).startsWith(name + ":" + place).contains(word);
            assertThat(out.size()).isZero();
        }

        @Test
        void refuses_a_file_that_is_not_there() {
            assertThat(run("score", folder.resolve("nowhere.json").toString())).isEqualTo(1);
            assertThat(err()).contains("ne peut pas être lu");
        }
    }

    @Nested
    class Check {

        @Test
        void tells_what_is_there_where_all_is_well() {
            assertThat(run("check")).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("ai-maturity/2026.1", "questions 49");
        }

        @Test
        void tells_every_fault_with_file_line_and_column() throws IOException {
            Path rules = Files.createDirectories(folder.resolve("rules/scoring"));
            Files.writeString(
                    rules.resolve("bad.drl"),
                    "package boussole.rules.scoring;\n\nrule \"x\"\nwhen\nthen\n  System.exit(1);\nend\n");
            Files.createDirectories(folder.resolve("rules/nobody"));
            Files.writeString(folder.resolve("rules/nobody/gates.yaml"), "table: gates\n");

            int status = run("check", folder.toString());

            assertThat(status).isEqualTo(1);
            assertThat(err()).contains("rules/scoring/bad.drl:6:").contains("rules/nobody/gates.yaml:1:1:");
        }

        @Test
        void refuses_a_folder_that_holds_neither_questionnaires_nor_rules() throws IOException {
            Path empty = Files.createDirectories(folder.resolve("empty"));

            assertThat(run("check", empty.toString())).isEqualTo(1);
            assertThat(err()).contains("empty/questionnaires: ce dossier n’existe pas");
        }

        @Test
        void a_model_of_ones_own_needs_tables_only_the_rules_of_scoring_come_with_the_program() throws IOException {
            Path model = WorkedCase.FOLDER.resolve("general/usine-connectee");
            copied(model, folder.resolve("questionnaires/usine-connectee/1"));
            copied(model.resolve("rules"), folder.resolve("rules/usine-connectee"));

            assertThat(run("check", folder.toString())).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("usine-connectee/1", "conditions 1, plafonds 1");
        }

        @Test
        void a_model_of_ones_own_needs_no_tables() throws IOException {
            copied(
                    WorkedCase.FOLDER.resolve("general/capacite-processus"),
                    folder.resolve("questionnaires/capacite-processus/1"));

            assertThat(run("check", folder.toString())).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("capacite-processus/1")
                    .doesNotContain("ai-maturity/2026.1");
        }

        @Test
        void a_faulty_questionnaire_does_not_hide_the_faults_of_its_tables() throws IOException {
            Path edition = Files.createDirectories(folder.resolve("questionnaires/mine/1"));
            Files.writeString(edition.resolve("questionnaire.yaml"), "questionnaire: mine\n");
            Path tables = Files.createDirectories(folder.resolve("rules/mine"));
            Files.writeString(tables.resolve("gates.yaml"), "table: gates\nquestionaire: mine\nrows: []\n");

            assertThat(run("check", folder.toString())).isEqualTo(1);
            assertThat(err())
                    .contains("questionnaires/mine/1/questionnaire.yaml:1:1:", "rules/mine/gates.yaml:2:1:")
                    .doesNotContain("aucun questionnaire ne porte le nom");
        }

        @Test
        void refuses_a_folder_that_is_not_there() {
            assertThat(run("check", folder.resolve("nowhere").toString())).isEqualTo(1);
            assertThat(err()).contains("nowhere: ce dossier n’existe pas");
        }
    }

    private static void copied(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private String file(String json) throws IOException {
        return Files.writeString(folder.resolve("answers.json"), json).toString();
    }

    private int run(String... words) {
        return command(HERE, words).orElseThrow().run();
    }

    private Optional<Command> command(Map<String, String> environment, String... words) {
        return CommandLine.command(
                List.of(words),
                environment,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_language_is_that_of_the_first_locale_that_names_one() {
        assertThat(CommandLine.spoken(Map.of("LC_ALL", "C.UTF-8", "LANG", "en_GB.UTF-8")))
                .isEqualTo(Language.EN);
        assertThat(CommandLine.spoken(Map.of("LC_ALL", "fr_FR", "LANG", "en_GB")))
                .isEqualTo(Language.FR);
        assertThat(CommandLine.spoken(Map.of("LANG", "C"))).isEqualTo(Language.FR);
    }

    @Test
    void what_is_printed_is_utf8_whatever_the_locale() {
        assertThat(Terminal.out().charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Terminal.err().charset()).isEqualTo(StandardCharsets.UTF_8);
    }
}
