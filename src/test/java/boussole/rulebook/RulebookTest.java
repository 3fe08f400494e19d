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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.kernel.Text;
import boussole.rulebook.Trial.Advised;
import boussole.rulebook.Trial.HeldBack;
import boussole.rulebook.Trial.Standing;
import boussole.source.FaultyFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RulebookTest {

    private static final String TOP =
            rule("The top is reached", "Standing(level == 5)", "insert(new Advised(\"top\"));");
    private static final String NO_GATE = rule(
            "No gate is open",
            "$standing : Standing()\n    not Gate($standing.meets(this))",
            "insert(new Advised(\"none\"));");
    private static final String HELD = rule(
            "Something holds the level back",
            "$standing : Standing()\n    exists HeldBack(to < 3)",
            "insert(new Advised(\"held at \" + $standing.level()));");

    private static Rulebook rulebook;

    @BeforeAll
    static void compiled_once() {
        rulebook = Rulebook.compile(files(GATE, ADVICE, TOP, NO_GATE, HELD), MODEL);
    }

    @AfterAll
    static void closed() {
        rulebook.close();
    }

    private static List<Standing> standings(int many) {
        Random random = new Random(7);
        return IntStream.range(0, many)
                .mapToObj(fact -> standing(
                        1 + random.nextInt(5),
                        Map.of("S", random.nextInt(5), "A", random.nextInt(5), "B", random.nextInt(5))))
                .toList();
    }

    @Nested
    class Findings {

        @Test
        void follow_from_facts_and_rows() {
            try (Deliberation deliberation = rulebook.given(rows())) {
                assertThat(deliberation.findings(standing(3, Map.of("S", 2, "A", 1, "B", 4))))
                        .extracting(Finding::conclusion)
                        .containsExactly(
                                new HeldBack("G3", 2), new Advised("a1"), new Advised("a2"), new Advised("held at 3"));
            }
        }

        @Test
        void name_their_rule_in_both_languages_with_its_place() {
            try (Deliberation deliberation = rulebook.given(rows())) {
                Rule rule = deliberation
                        .findings(standing(3, Map.of("S", 9, "A", 1, "B", 4)))
                        .getFirst()
                        .rule();

                assertThat(rule)
                        .isEqualTo(new Rule(
                                "A level stays out of reach while its gate is closed",
                                new Text(
                                        "Un niveau reste hors d’atteinte tant que sa condition n’est pas remplie",
                                        "A level stays out of reach while its gate is closed"),
                                "trial.drl",
                                6));
                assertThat(rulebook.rules()).contains(rule).hasSize(5);
            }
        }

        @Test
        void leave_nothing_behind_for_the_next_question() {
            List<Standing> standings = standings(300);
            try (Deliberation deliberation = rulebook.given(rows())) {
                List<List<Finding>> reused =
                        standings.stream().map(deliberation::findings).toList();

                assertThat(reused)
                        .isEqualTo(standings.stream().map(Findings::freshly).toList());
            }
        }

        @Test
        void do_not_depend_on_the_order_of_facts_or_rows() {
            Standing low = standing(2, Map.of());
            Standing high = standing(5, Map.of("S", 4, "A", 2));
            List<Object> shuffled = new ArrayList<>(rows());
            Collections.reverse(shuffled);
            try (Deliberation one = rulebook.given(rows());
                    Deliberation other = rulebook.given(shuffled)) {
                assertThat(one.findings(low, high))
                        .isEqualTo(other.findings(high, low))
                        .isNotEmpty();
            }
        }

        @Test
        void tell_equal_conclusions_of_one_rule_once() {
            try (Deliberation deliberation = rulebook.given(rows())) {
                List<Finding> findings = deliberation.findings(
                        standing(2, Map.of("S", 2, "A", 1, "B", 4)), standing(2, Map.of("S", 2, "A", 2, "B", 4)));

                assertThat(findings).doesNotHaveDuplicates().isNotEmpty();
            }
        }

        @Test
        void are_equal_from_many_threads() throws Exception {
            List<Standing> standings = standings(2000);
            try (Deliberation deliberation = rulebook.given(rows());
                    ExecutorService threads = Executors.newFixedThreadPool(4)) {
                Callable<List<List<Finding>>> all =
                        () -> standings.stream().map(deliberation::findings).toList();
                List<List<Finding>> expected = all.call();

                List<Future<List<List<Finding>>>> answers = threads.invokeAll(Collections.nCopies(4, all));

                for (Future<List<List<Finding>>> answer : answers) {
                    assertThat(answer.get()).isEqualTo(expected);
                }
            }
        }

        @Test
        void of_rules_over_rows_alone_come_with_every_answer() {
            String rows =
                    rule("A hard gate is there", "$gate : Gate(kind == Kind.HARD)", "insert(new Advised($gate.id()));");
            try (Rulebook over = Rulebook.compile(files(rows), MODEL);
                    Deliberation deliberation = over.given(rows())) {
                List<Finding> first = deliberation.findings(standing(1, Map.of()));

                assertThat(first).extracting(Finding::conclusion).containsExactly(new Advised("G2"));
                assertThat(deliberation.findings(standing(1, Map.of()))).isEqualTo(first);
            }
        }

        private static List<Finding> freshly(Standing standing) {
            try (Deliberation fresh = rulebook.given(rows())) {
                return fresh.findings(standing);
            }
        }
    }

    @Nested
    class Trouble {

        private static final String COUNTING =
                rule("A count calls for the next one", "$count : Count()", "insert(new Count($count.number() + 1));");
        private static final String FIRST = rule("A level is counted", "Standing(level == 1)", "insert(new Count(0));");

        @Test
        void an_endless_chain_of_rules_is_stopped_and_harms_nobody_else() {
            try (Rulebook endless = Rulebook.compile(files(FIRST, COUNTING, TOP), MODEL);
                    Deliberation deliberation = endless.given(List.of())) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> deliberation.findings(standing(1, Map.of())))
                        .withMessageContaining("do not come to an end")
                        .withMessageContaining("A count calls for the next one");
                assertThat(deliberation.findings(standing(5, Map.of())))
                        .extracting(Finding::conclusion)
                        .containsExactly(new Advised("top"));
            }
        }

        @Test
        void a_fact_that_throws_is_told_and_harms_nobody_else() {
            String failing = rule("A fact fails", "Standing(level == 1, fails() == true)", "insert(new Count(0));");
            try (Rulebook broken = Rulebook.compile(files(failing, TOP), MODEL);
                    Deliberation deliberation = broken.given(List.of())) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> deliberation.findings(standing(1, Map.of())))
                        .withMessageContaining("a rule failed");
                assertThat(deliberation.findings(standing(5, Map.of()))).hasSize(1);
            }
        }

        @Test
        void a_refused_rulebook_leaves_the_old_one_serving() {
            try (Deliberation deliberation = rulebook.given(rows())) {
                List<Finding> before = deliberation.findings(standing(5, Map.of()));

                assertThatThrownBy(() -> Rulebook.compile(files("rule \"x\" whe"), MODEL))
                        .isInstanceOf(FaultyFiles.class);

                assertThat(deliberation.findings(standing(5, Map.of()))).isEqualTo(before);
            }
        }
    }

    @Nested
    class Closing {

        @Test
        void waits_for_the_evaluations_that_run() throws Exception {
            Rulebook closing = Rulebook.compile(files(GATE, ADVICE), MODEL);
            Deliberation deliberation = closing.given(rows());
            List<Finding> expected = deliberation.findings(standing(4, Map.of()));
            Callable<Integer> asking = () -> {
                int answers = 0;
                try {
                    while (true) {
                        assertThat(deliberation.findings(standing(4, Map.of()))).isEqualTo(expected);
                        answers++;
                    }
                } catch (IllegalStateException closed) {
                    assertThat(closed).hasMessageContaining("closed");
                }
                return answers;
            };
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<Integer> one = threads.submit(asking);
                Future<Integer> other = threads.submit(asking);
                Thread.sleep(50);
                closing.close();

                assertThat(one.get() + other.get()).isPositive();
            }
        }

        @Test
        void twice_is_harmless_and_ends_every_deliberation() {
            Rulebook closing = Rulebook.compile(files(TOP), MODEL);
            Deliberation deliberation = closing.given(rows());
            closing.close();
            closing.close();

            assertThatIllegalStateException().isThrownBy(() -> deliberation.findings(standing(5, Map.of())));
            deliberation.close();
        }
    }

    @Nested
    class Hash {

        @Test
        void tells_files_and_models_apart_and_nothing_else() {
            Map<String, String> noted = new HashMap<>(files(TOP).byPath());
            noted.put("README.md", "not a rule");
            FactModel next = new FactModel(MODEL.facts(), MODEL.conclusions(), "2");
            String hash = hash(files(TOP), MODEL);

            assertThat(hash).startsWith("sha256:").isEqualTo(hash(files(noted), MODEL));
            assertThat(hash).isNotEqualTo(hash(files(TOP + "\n"), MODEL)).isNotEqualTo(hash(files(TOP), next));
        }

        private static String hash(RuleFiles files, FactModel model) {
            try (Rulebook book = Rulebook.compile(files, model)) {
                return book.hash();
            }
        }
    }
}
