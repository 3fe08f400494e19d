package boussole.matching.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import boussole.kernel.Language;
import boussole.matching.vocabulary.Labels;
import boussole.matching.vocabulary.Neighbours;
import boussole.source.FaultyFiles;
import boussole.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittingTablesTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            vocabulary | uses:                  | usages:                      | 26:1: "usages" is not known here
            vocabulary | below: 15000           | below: 14000                 | 51:7: a band from 14000 expected
            vocabulary | [none, paper,          | [none, none,                 | 37:17: “none” is there already
            neighbours | touches: ["01", "38"   | touches: ["99", "38"         | a département
            neighbours | "39", "69"             | "69"                         | “39” touches “01”, but “01” does not say
            neighbours | {code: "01",           | {code: "02",                 | “02” is there already
            affinity   | sector: 40, goals      | sector: 40.5, goals          | a whole number
            affinity   | sector: 40, goals      | colour: 40, goals            | 39:15: "colour" is not known here
            affinity   | weakest: [0.6, 0.4]    | weakest: [0.6, 0.5]          | 23:3: these strengths are added up
            affinity   | beyond: 1, just: 0.7   | beyond: 1.2, just: 0.7       | 1
            affinity   | levels: {from: 1, to: 5} | levels: {from: 6, to: 5}   | 8:1: “from” is above “to”
            affinity   | {sector: 40, goals: 15, uses: 10, help: 15, level: 5, nearness: 10, words: 5} | {sector: 0} | at least one weight
            need       | goals: {question: N1}  | goals: {ask: N1}             | 7:13: "ask" is not known here
            need       | data: {question: N4}   | data: {question: N4, means: {tool: toool}} | “toool” is unknown; perhaps: tool
            need       | table: need            | table: vocabulary            | 4:1: this file holds the table “need”: “vocabulary” found
            """)
    void a_faulty_table_is_refused_by_line_and_reason(String table, String before, String after, String expected) {
        FaultyFiles refused = catchThrowableOfType(
                FaultyFiles.class, () -> FittingTables.read(PreparedFitting.tables(table, before, after), Labels.NONE));

        assertThat(refused.faults())
                .extracting(fault -> fault.told(Language.EN))
                .anySatisfy(told -> assertThat(told)
                        .startsWith("rules/matching/" + table + ".yaml:")
                        .contains(expected));
    }

    @Test
    void a_missing_table_and_one_too_many_are_told_at_once() {
        List<Source> tables = new ArrayList<>(PreparedFitting.tables());
        tables.removeIf(source -> source.path().endsWith("need.yaml"));
        tables.add(new Source("rules/matching/needs.yaml", "table: need"));

        FaultyFiles refused = catchThrowableOfType(FaultyFiles.class, () -> FittingTables.read(tables, Labels.NONE));

        assertThat(refused.faults())
                .extracting(fault -> fault.told(Language.FR))
                .containsExactly(
                        "rules/matching/need.yaml: ce fichier manque",
                        "rules/matching/needs.yaml: fichiers attendus ici\u00a0: vocabulary.yaml, neighbours.yaml,"
                                + " affinity.yaml, need.yaml");
    }

    @Nested
    class TheMap {

        private final Neighbours neighbours = PreparedFitting.fitting().neighbours();

        @Test
        void holds_every_departement_of_france() {
            assertThat(neighbours.byCode()).hasSize(101).containsKeys("01", "2A", "2B", "75", "95", "971", "976");
            assertThat(neighbours.has("20")).isFalse();
        }

        @Test
        void knows_who_touches_whom() {
            assertThat(neighbours.around(List.of("59"))).containsExactly("02", "62", "80");
            assertThat(neighbours.around(List.of("59", "62"))).containsExactly("02", "80");
            assertThat(neighbours.around(List.of("02"))).containsExactly("08", "51", "59", "60", "77", "80");
            assertThat(neighbours.around(List.of("974", "fr"))).isEmpty();
            assertThat(neighbours.named("2A")).isEqualTo("Corse-du-Sud (2A)");
        }

        @Test
        void reaches_all_of_the_mainland_from_anywhere() {
            List<String> reached = new ArrayList<>(List.of("59"));
            while (reached.addAll(neighbours.around(reached))) {
                assertThat(reached).doesNotHaveDuplicates();
            }

            assertThat(reached).hasSize(94).doesNotContain("2A", "971");
        }
    }
}
