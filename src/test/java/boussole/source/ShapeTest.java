package boussole.source;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule tables as their schema wants them. */
class ShapeTest {

    private static final Shape TABLES = Shape.of("rules/tables.schema.json");

    @Test
    void a_table_of_each_sort_is_of_the_right_shape() {
        assertThat(faults("gates", "{id: G, level: 2, when: {level: byScore, atLeast: 1}, text: {fr: F, en: E}}"))
                .isEmpty();
        assertThat(faults("caps", "{id: R, level: 1, when: {question: Q, is: p_*}, text: {fr: F, en: E}}"))
                .isEmpty();
        assertThat(faults(
                        "advice",
                        "{id: A, dimension: D, within: 90, when: {all: []}, text: {fr: F, en: E},"
                                + " next: {fr: F, en: E}}"))
                .isEmpty();
        assertThat(faults(
                        "pointers",
                        "{id: P, from: 2026-08-02, asOf: 2026-11-24, article: art. 50, when: {all: []},"
                                + " text: {fr: F, en: E}}"))
                .isEmpty();
    }

    @Test
    void a_row_of_another_table_is_told() {
        assertThat(faults("caps", "{id: R, within: 30, when: {all: []}, text: {fr: F, en: E}}"))
                .containsExactlyInAnyOrder(
                        "t.yaml:4:5: \"level\" is missing | il manque « level »",
                        "t.yaml:4:13: \"within\" is not known here; nearest: when, id, text, level"
                                + " | « within » n’est pas connu ici ; proches : when, id, text, level");
    }

    @Test
    void a_day_that_is_none_is_told() {
        assertThat(faults(
                        "pointers",
                        "{id: P, from: 2026-13-02, asOf: 2026-11-24, article: a, when: {all: []},"
                                + " text: {fr: F, en: E}}"))
                .containsExactly("t.yaml:4:19: \"2026-13-02\" is not written like that; expected: a day: 2026-08-02"
                        + " | « 2026-13-02 » ne s’écrit pas ainsi ; attendu : un jour : 2026-08-02");
    }

    @Test
    void a_text_in_one_language_only_is_told() {
        assertThat(faults("gates", "{id: G, level: 2, when: {all: []}, text: {fr: F}}"))
                .containsExactly("t.yaml:4:46: \"en\" is missing | il manque « en »");
    }

    @Test
    void a_condition_of_the_wrong_shape_is_told_in_its_depth() {
        assertThat(faults(
                        "gates", "{id: G, level: 2, when: {any: [{question: Q, atMost: few}]}, text: {fr: F, en: E}}"))
                .containsExactly("t.yaml:4:58: \"few\" is not written like that; expected: a number: 3, 0.25 or 1/3"
                        + " | « few » ne s’écrit pas ainsi ; attendu : un nombre : 3, 0.25 ou 1/3");
    }

    private static List<String> faults(String table, String row) {
        List<Fault> faults = new ArrayList<>();
        String text = "table: " + table + "\nquestionnaire: q\nrows:\n  - " + row + "\n";
        Node root = LocatedYaml.read(new Source("t.yaml", text), faults).orElseThrow();
        faults.addAll(TABLES.faults(root));
        return faults.stream()
                .map(fault -> fault.told(Language.EN) + " | "
                        + fault.message().fr().replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }
}
