package boussole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatchCommandTest {

    private static final String PROBLEM = """
            {"companies": [{"id": "c1", "want": 1}, {"id": "c2", "want": 1}],
             "offers": [{"id": "e1", "capacity": 1}, {"id": "e2", "capacity": 2, "minimum": 2, "organisation": "o"}],
             "pairs": [{"company": "c1", "offer": "e1", "affinity": 700},
                       {"company": "c1", "offer": "e2", "affinity": 500, "incumbent": true},
                       {"company": "c2", "offer": "e1", "affinity": 900, "banned": true},
                       {"company": "c2", "offer": "e2", "affinity": 600}],
             "options": {"stability": 20, "coverage": [200, 50, 0], "perOrganisation": 1},
             "whyNot": [{"company": "c1", "offer": "e1"}, {"company": "c2", "offer": "e1"}]}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void the_best_allocation_is_printed_with_its_proof_and_why_not_another() {
        int status = match(PROBLEM);

        JsonNode run = printed();
        assertThat(status).isZero();
        assertThat(run.at("/status").asString()).isEqualTo("optimal");
        assertThat(run.at("/totalAffinity").asLong()).isEqualTo(1_100);
        assertThat(run.at("/objective").asLong()).isEqualTo(1_100 + 20 + 400);
        assertThat(run.at("/matches/0/offer").asString()).isEqualTo("e2");
        assertThat(run.at("/shortfalls").size()).isZero();
        assertThat(run.at("/certificate/valid").asBoolean()).isTrue();
        assertThat(run.at("/certificate/bound").asLong()).isEqualTo(1_520);
        assertThat(run.at("/whyNot/0/missing").asInt()).isEqualTo(1);
        assertThat(run.at("/whyNot/0/chain/0/gains").asString()).isEqualTo("e1");
        assertThat(run.at("/whyNot/1/reason").asString()).isEqualTo("banned");
    }

    @Test
    void a_minimum_that_cannot_be_met_is_named() {
        match(PROBLEM.replace("\"capacity\": 2, \"minimum\": 2", "\"capacity\": 3, \"minimum\": 3"));

        assertThat(printed().at("/shortfalls/0/offer").asString()).isEqualTo("e2");
        assertThat(printed().at("/shortfalls/0/missing").asInt()).isEqualTo(1);
    }

    /** To fill one more place, the same company must give way in several organisations at once. */
    @Test
    void no_place_of_a_minimum_is_given_up_however_long_the_way_round() {
        int status = run("match", "src/test/resources/matching/a-long-way-round.json");

        assertThat(status).isZero();
        assertThat(printed().at("/shortfalls").size()).isZero();
        assertThat(printed().at("/certificate/valid").asBoolean()).isTrue();
    }

    @Test
    void sides_that_are_numbered_alike_are_two_sides() {
        int status = match("""
                {"companies": [{"id": "1", "want": 1}], "offers": [{"id": "1", "capacity": 1}],
                 "pairs": [{"company": "1", "offer": "1", "affinity": 5}]}
                """);

        assertThat(status).isZero();
        assertThat(printed().at("/totalAffinity").asInt()).isEqualTo(5);
        assertThat(printed().at("/seconds").propertyNames()).contains("solve", "certify");
    }

    @Test
    void the_same_file_gives_the_same_run() {
        match(PROBLEM);
        String first = printed().at("/matches").toString();
        out.reset();

        match(PROBLEM);

        assertThat(printed().at("/matches").toString()).isEqualTo(first);
    }

    @Test
    void what_was_printed_can_be_proven_again() {
        match(PROBLEM);
        String run = out.toString(StandardCharsets.UTF_8);

        assertThat(verify(run)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Verified: 2 pairs")
                .contains("1520");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"affinity\":500|\"affinity\":501|no such pair with that affinity",
                "\"totalAffinity\":1100|\"totalAffinity\":1101|“totalAffinity”: 1100 computed, 1101 in the file",
                "\"bound\":1520|\"bound\":1600|“bound”: 1520 computed",
                "\"offer\":\"e2\",\"affinity\":500|\"offer\":\"e1\",\"affinity\":700|nothing proves that it is the best",
                "\"shortfalls\":[]|\"shortfalls\":[{\"kind\":\"minimum\",\"offer\":\"e2\",\"missing\":1}]|the file says 1",
                "\"potentials\":\"H4s|\"potentials\":\"H5s|cannot be unpacked"
            })
    void a_run_that_was_tampered_with_is_caught(String from, String to, String told) {
        match(PROBLEM);
        String run = out.toString(StandardCharsets.UTF_8);
        assertThat(run).contains(from);

        assertThat(verify(run.replace(from, to))).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"c1\", \"want\": 1|\"c1\", \"want\": -1|1:37: a whole number from 0 to",
                "\"id\": \"e1\", \"capacity\": 1|\"id\": \"e1\", \"capacity\": -1|2:38: a whole number from 0 to",
                "\"capacity\": 2|\"capacity\": 1|2:42: “minimum” must lie between 0 and the capacity (1), 2 found",
                "\"affinity\": 700|\"affinity\": 1001|3:57: a whole number from 0 to 1000 expected, 1001 found",
                "\"affinity\": 700|\"affinity\": 7.5|3:57: a whole number from 0 to 1000 expected, 7.5 found",
                "\"offer\": \"e1\", \"affinity\": 700|\"offer\": \"e9\", \"affinity\": 700|3:12: unknown offer “e9”; perhaps: e1",
                "\"company\": \"c1\", \"offer\": \"e2\"|\"company\": \"c1\", \"offer\": \"e1\"|4:12: the pair “c1” – “e1” is there twice",
                "\"banned\": true|\"banned\": true, \"pinned\": true|5:12: the pair is both pinned and banned",
                "[200, 50, 0]|[50, 200]|7:48: this list must never grow",
                "\"stability\": 20|\"stabilty\": 20|7:14: unknown field “stabilty”; perhaps: stability",
                "{\"company\": \"c2\", \"offer\": \"e1\"}]}|{\"company\": \"c2\", \"offer\": \"x\"}]}|8:47: “x” is unknown"
            })
    void what_is_wrong_is_told_by_line_and_column(String from, String to, String told) {
        assertThat(PROBLEM).contains(from);

        int status = match(PROBLEM.replace(from, to));

        assertThat(status).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(told);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void pins_that_do_not_fit_together_are_told() {
        String pinned = PROBLEM.replace("\"affinity\": 700", "\"affinity\": 700, \"pinned\": true")
                .replace("\"affinity\": 500", "\"affinity\": 500, \"pinned\": true");

        assertThat(match(pinned)).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("4:12: too many pinned pairs: the company’s “want” allows 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"companies\": [], \"offers\": [], \"pairs\": []}",
                "{\"companies\": [{\"id\": \"a\", \"want\": 1}], \"offers\": [], \"pairs\": []}",
                "{\"companies\": [{\"id\": \"a\", \"want\": 1}], \"offers\": [{\"id\": \"a\", \"capacity\": 1}], \"pairs\": [{\"company\": \"a\", \"offer\": \"a\", \"affinity\": 1}]}",
                "{\"companies\": [{\"id\": \"a\"}], \"offers\": [{\"id\": \"b\", \"capacity\": 1}], \"pairs\": []}"
            })
    void what_is_no_problem_is_refused_in_a_sentence(String text) {
        assertThat(match(text)).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThat(run("match", folder.resolve("nothing.json").toString())).isEqualTo(1);
        assertThat(run("match", "--verify", folder.resolve("nothing.json").toString()))
                .isEqualTo(1);
        assertThat(run("match")).isEqualTo(2);
    }

    @Test
    void a_folder_cannot_be_read() {
        assertThat(run("match", folder.toString())).isEqualTo(1);
        assertThat(run("match", "--verify", folder.toString())).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(folder + ": this file cannot be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|the file is empty",
                "[1, 2]|1:1: an object expected, [ found",
                "{\"pairs\": null}|1:11: a list expected, null found",
                "{\"pairs\": \"12\"}|1:11: a list expected, \"12\" found",
                "{\"pairs\": [|1:12: the file stops before the JSON ends",
                "{\"pairs\": [}|1:12: this is not JSON from here on"
            })
    void what_has_another_shape_is_told_by_what_was_found(String text, String told) {
        assertThat(match(text)).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(told);
    }

    private int match(String text) {
        return run("match", file("problem.json", text));
    }

    private int verify(String text) {
        return run("match", "--verify", file("run.json", text));
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private int run(String... words) {
        return CommandLine.command(
                        List.of(words),
                        Map.of("LANG", "en_GB.UTF-8"),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .orElseThrow()
                .run();
    }

    private JsonNode printed() {
        return new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }
}
