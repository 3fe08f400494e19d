package boussole.rulebook;

import static boussole.rulebook.Trial.ADVICE;
import static boussole.rulebook.Trial.GATE;
import static boussole.rulebook.Trial.MODEL;
import static boussole.rulebook.Trial.files;
import static boussole.rulebook.Trial.rows;
import static boussole.rulebook.Trial.rule;
import static boussole.rulebook.Trial.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import boussole.rulebook.Trial.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyFactsTest {

    private static final String LEVEL =
            rule("A level is told", "$s : Standing(level > 2)", "insert(new Advised(\"at \" + $s.level()));");
    private static final String CHAIN = rule("A chain begins", "$s : Standing()", "insert(new Count($s.level()));")
            + rule("A chain ends", "$c : Count(number > 2)", "insert(new Advised(\"after \" + $c.number()));");
    private static final String JOIN = rule(
            "Two standings differ",
            "$one : Standing()\n    Standing(level > $one.level())",
            "insert(new Advised(\"below \" + $one.level()));");

    private static List<Standing> standings(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> standing(1 + number % 5, Map.of("S", number % 3, "A", number % 4)))
                .toList();
    }

    private static List<String> each(Deliberation deliberation, List<Standing> facts) {
        List<String> told = new ArrayList<>();
        deliberation.each(facts, (rule, conclusion) -> told.add(rule.name() + " " + conclusion));
        told.sort(Comparator.naturalOrder());
        return told;
    }

    private static List<String> oneByOne(Deliberation deliberation, List<Standing> facts) {
        return facts.stream()
                .flatMap(fact -> deliberation.findings(fact).stream())
                .map(finding -> finding.rule().name() + " " + finding.conclusion())
                .sorted()
                .toList();
    }

    @Nested
    class Conclusions {

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 1024, 1025, 3000})
        void are_those_of_each_fact_by_itself(int many) {
            try (Rulebook rulebook = Rulebook.compile(files(LEVEL), MODEL);
                    Deliberation deliberation = rulebook.given(List.of())) {
                assertThat(each(deliberation, standings(many)))
                        .hasSize(standings(many).stream()
                                .mapToInt(some -> some.level() > 2 ? 1 : 0)
                                .sum())
                        .isEqualTo(oneByOne(deliberation, standings(many)));
            }
        }

        @Test
        void are_the_same_where_rules_join_facts_with_rows_with_conclusions_or_with_each_other() {
            for (String rules : List.of(LEVEL + GATE + ADVICE, LEVEL + CHAIN, LEVEL + JOIN)) {
                try (Rulebook rulebook = Rulebook.compile(files(rules), MODEL);
                        Deliberation deliberation = rulebook.given(rows())) {
                    assertThat(each(deliberation, standings(20)))
                            .isNotEmpty()
                            .isEqualTo(oneByOne(deliberation, standings(20)));
                }
            }
        }
    }

    @Nested
    class ASinkThatThrows {

        @Test
        void ends_the_deliberation_and_harms_no_other() {
            try (Rulebook rulebook = Rulebook.compile(files(LEVEL), MODEL);
                    Deliberation deliberation = rulebook.given(List.of())) {
                List<String> before = each(deliberation, standings(50));

                assertThatIllegalStateException()
                        .isThrownBy(() -> deliberation.each(standings(50), (rule, conclusion) -> {
                            throw new UnsupportedOperationException("enough");
                        }))
                        .withMessageContaining("enough");

                assertThat(each(deliberation, standings(50))).isEqualTo(before);
            }
        }
    }

    @Test
    void a_closed_rulebook_answers_no_more() {
        Rulebook rulebook = Rulebook.compile(files(LEVEL), MODEL);
        Deliberation deliberation = rulebook.given(List.of());
        rulebook.close();

        assertThatIllegalStateException().isThrownBy(() -> each(deliberation, standings(1)));
    }
}
