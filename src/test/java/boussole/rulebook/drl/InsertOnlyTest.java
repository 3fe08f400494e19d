package boussole.rulebook.drl;

import static boussole.rulebook.Trial.ADVICE;
import static boussole.rulebook.Trial.GATE;
import static boussole.rulebook.Trial.HEAD;
import static boussole.rulebook.Trial.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import boussole.kernel.Language;
import boussole.rulebook.Trial;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsertOnlyTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(Trial.MODEL.facts(), Trial.MODEL.conclusions());
    private static final String THEN = "insert(new Advised(\"a\"));";

    private static List<CheckedRule> checked(String text) {
        return InsertOnly.check(new TreeMap<>(Map.of("trial.drl", text)), VOCABULARY);
    }

    private static List<Fault> faults(String text) {
        return faults(Map.of("trial.drl", text));
    }

    private static List<Fault> faults(Map<String, String> files) {
        return catchThrowableOfType(FaultyFiles.class, () -> InsertOnly.check(new TreeMap<>(files), VOCABULARY))
                .faults();
    }

    @Nested
    class Allowed {

        @Test
        void rules_are_told_with_their_place_and_sentence() {
            List<CheckedRule> rules = checked(HEAD + GATE + ADVICE);

            assertThat(rules).extracting(CheckedRule::line).containsExactly(6, 14);
            assertThat(rules.getLast().sentence().fr()).startsWith("Un conseil est donné là où");
            assertThat(rules.getFirst().needs()).isEqualTo(Set.of(Trial.Standing.class, Trial.Gate.class));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Standing(level == 5)",
                    "Standing(level > 1, level <= 3 || level == 5)",
                    "Standing($level : level, $level * 2 - 1 > 3)",
                    "Standing(score.atLeast(score))",
                    "Standing(measures.getOrDefault(\"S\", 0) < 2)",
                    "$s : Standing()\n    Gate($s.meets(this) == false, kind == Kind.HARD)",
                    "$s : Standing()\n    not Gate($s.meets(this))",
                    "$s : Standing()\n    exists Gate(level in (2, 3), id not contains \"x\")",
                    "$s : Standing()\n    (Gate(level == 2) or Gate(level == 3))",
                    "Standing()\n    $held : HeldBack(to < 3)",
                    "// a remark\n    Standing() /* another */",
                })
        void conditions_over_declared_facts(String when) {
            assertThat(checked(HEAD + rule("A rule", when, THEN))).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "insert(new HeldBack($gate.id(), $gate.level() - 1));",
                    "insert(new Advised(\"held at \" + $standing.level()));",
                    "insert(new Advised($id)); // why\n    insert(new Count(-1));",
                })
        void conclusions_from_given_names(String then) {
            assertThat(checked(HEAD + rule("A rule", "$standing : Standing()\n    $gate : Gate($id : id)", then)))
                    .hasSize(1);
        }
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "System.exit(0);",
                    "Runtime.getRuntime().exec(\"id\");",
                    "while (true) {}",
                    "for (;;) { insert(new Count(1)); }",
                    "if ($s.level() > 1) { insert(new Count(1)); }",
                    "int x = 1;",
                    "modify($s) { level = 2 }",
                    "update($s);",
                    "retract($s);",
                    "delete($s);",
                    "drools.halt();",
                    "insertLogical(new Count(1));",
                    "insert($s);",
                    "insert(new Count(1) {});",
                    "insert(new Count(1)); } { System.exit(0);",
                    "class Evil {}",
                    "new Thread();",
                    "throw new RuntimeException();",
                    ";",
                })
        void anything_but_insert_after_then(String then) {
            assertThat(faults(HEAD + rule("A rule", "$s : Standing()", then)))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.line()).isEqualTo(11);
                        assertThat(fault.told(Language.EN)).contains("trial.drl:11:", "insert(new Conclusion(...))");
                        assertThat(fault.told(Language.FR)).contains("n’admet que");
                    });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "new Count(Integer.MAX_VALUE)",
                    "new Count(Integer.parseInt(\"1\"))",
                    "new Count(java.lang.Math.max(1, 2))",
                    "new Count($s.getClass().hashCode())",
                    "new Count($s.hashCode())",
                    "new Count($s.level)",
                    "new Count(level)",
                    "new Count($t.level())",
                    "new Count(1, 2)",
                    "new Count((int) 1L)",
                    "new Count(true ? 1 : 2)",
                    "new Count(1 / 0)",
                    "new Count($s.measures().put(\"a\", 1))",
                    "new Gate(\"g\", 1, \"m\", 2, Kind.HARD)",
                    "new Thread()",
                    "new java.io.File(\"x\")",
                    "new boussole.rulebook.Trial.Count(1)",
                    "new Advised(Kind.class.getName())",
                    "new Advised(Kind.valueOf(\"HARD\").name())",
                    "new Advised($s.toString())",
                    "new Advised(() -> 1)",
                    "new Advised(Trial::files)",
                    "new Advised(new String(\"x\"))",
                    "new Advised(\"a\".repeat(1000000000))",
                    "new Advised(this.toString())",
                    "new Advised('a')",
                    "new Count(!true)",
                })
        void anything_but_literals_given_names_and_their_methods_in_a_conclusion(String conclusion) {
            assertThat(faults(HEAD + rule("A rule", "$s : Standing()", "insert(" + conclusion + ");")))
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.line()).isEqualTo(11));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "eval(true)",
                    "$x : String() from $s.measures",
                    "Gate() from collect(Gate())",
                    "accumulate(Gate($l : level); $sum : sum($l))",
                    "forall(Gate())",
                    "not(Gate() and Advice())",
                    "not HeldBack()",
                    "String()",
                    "Object()",
                    "Hidden()",
                    "java.lang.String()",
                    "boussole.rulebook.Trial.Gate()",
                    "Gate() over window:time(1s)",
                    "Gate(level > 1 && < 3)",
                    "Gate(id matches \".*\")",
                    "Gate(id str[startsWith] \"a\")",
                    "Gate(!$s.meets(this))",
                    "Gate($x := level)",
                    "Gate($x : level > 1)",
                    "Gate(x : level)",
                    "Gate($s : level)",
                    "Gate(\"G2\", 2;)",
                    "Gate(class == null)",
                    "Gate(this.class.name == \"x\")",
                    "Gate(getClass() == null)",
                    "Gate(wrong == 1)",
                    "Gate(id.length.bit == 1)",
                    "Gate(level == Integer.MAX_VALUE)",
                    "Gate(System.exit(0) == null)",
                    "Gate(level == (System.nanoTime()))",
                    "Gate(new Thread() == null)",
                    "Gate(this#Kind.name == \"x\")",
                    "Gate(id!.length == 1)",
                    "Gate(level == $s.level ? true : false)",
                    "Gate(kind == Kind.NONE)",
                    "Gate(level / 2 == 1)",
                    "Gate(eval(true))",
                    "/gates[level == 1]",
                    "do[it]",
                    "?ask()",
                })
        void anything_but_plain_patterns_after_when(String when) {
            assertThat(faults(HEAD + rule("A rule", "$s : Standing()\n    " + when, THEN)))
                    .isNotEmpty()
                    .allSatisfy(fault ->
                            assertThat(fault.line()).as(fault.told(Language.EN)).isBetween(10, 11));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            function int f() { return 1; } | function
            import static java.lang.Math.max; | import static
            import function java.lang.Math.max; | import static
            import java.util.List; | import java.util.List
            import java.lang.Runtime; | import java.lang.Runtime
            import boussole.rulebook.*; | import boussole.rulebook.*
            global java.util.List list; | global
            declare Foo x : int end | declare
            declare enum Foo A; end | declare enum
            query q Gate() end | query
            dialect "mvel" | dialect
            """)
        void anything_but_imports_of_the_model_before_the_rules(String line, String named) {
            assertThat(faults(HEAD + line + "\n" + GATE)).first().satisfies(fault -> {
                assertThat(fault.line()).isEqualTo(6);
                assertThat(fault.told(Language.EN)).contains(named);
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "salience 10",
                    "no-loop true",
                    "lock-on-active true",
                    "timer(int: 1s)",
                    "agenda-group \"g\"",
                    "activation-group \"g\"",
                    "dialect \"mvel\"",
                    "enabled false",
                    "duration 10",
                    "auto-focus true",
                    "date-effective \"1-Jan-2026\"",
                })
        void rule_attributes(String attribute) {
            assertThat(faults(HEAD + GATE.replace("when", attribute + "\nwhen")))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.told(Language.EN))
                            .startsWith("trial.drl:8:1:")
                            .contains(attribute.split("[ (]", 2)[0]));
        }

        @ParameterizedTest
        @ValueSource(strings = {"@watch(*)", "@Propagation(IMMEDIATE)", "extends \"Another\""})
        void other_annotations_and_parents(String more) {
            assertThat(faults(HEAD + GATE.replaceFirst("\"\n", "\" " + more + "\n")))
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.line()).isEqualTo(6));
        }

        @Test
        void a_rule_without_its_french_sentence() {
            assertThat(faults(HEAD + GATE.replaceFirst("@fr.*\n", "\n")))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.told(Language.EN))
                            .startsWith("trial.drl:6:1:")
                            .contains("@fr"));
        }

        @Test
        void a_rule_without_conditions() {
            assertThat(faults(HEAD + rule("A rule", "", THEN))).isNotEmpty();
        }

        @Test
        void a_name_used_twice_even_in_two_files() {
            assertThat(faults(Map.of("a.drl", HEAD + GATE, "b.drl", HEAD + "\n\n" + GATE)))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.told(Language.EN))
                            .startsWith("b.drl:8:1:")
                            .endsWith("exists already: a.drl:6"));
        }

        @Test
        void a_file_that_is_too_long() {
            assertThat(faults(HEAD + GATE + "\n".repeat(110))).singleElement().satisfies(fault -> {
                assertThat(fault.line()).isEqualTo(121);
                assertThat(fault.told(Language.FR)).contains("120 au plus");
            });
        }

        @Test
        void a_file_without_the_package_of_rules() {
            assertThat(faults(GATE)).isNotEmpty();
            assertThat(faults(HEAD.replace("package boussole.rules.trial;", "") + GATE))
                    .hasSize(1);
            assertThat(faults(HEAD.replace("boussole.rules.trial", "java.lang") + GATE))
                    .hasSize(1);
            assertThat(faults(HEAD.replace("boussole.rules.trial", "boussole.rulebook") + GATE))
                    .hasSize(1);
        }

        @Test
        void a_syntax_error_with_its_line_and_the_offending_text() {
            assertThat(faults(HEAD + GATE.replace("<=", "= =")))
                    .singleElement()
                    .satisfies(fault ->
                            assertThat(fault.told(Language.EN)).isEqualTo("trial.drl:10:24: '=' is not expected here"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   \n", "garbage", "package boussole.rules.x; garbage", "\u0000"})
        void what_is_no_rule_file(String text) {
            if (text.isBlank()) {
                assertThatThrownBy(() -> checked(text)).isInstanceOf(FaultyFiles.class);
            } else {
                assertThat(faults(text)).isNotEmpty();
            }
        }

        @Test
        void escapes_that_a_compiler_would_read_otherwise() {
            String hidden = "insert(new Advised(\"\\u0022 + System.getenv(\\u0022HOME\\u0022) + \\u0022\"));";

            assertThat(faults(HEAD + rule("A rule", "Standing()", hidden)))
                    .first()
                    .satisfies(fault -> assertThat(fault.told(Language.EN)).contains("backslash"));
        }

        @Test
        void very_deep_nesting() {
            String deep = "Standing(" + "(".repeat(20_000) + "level" + ")".repeat(20_000) + " == 1)";

            assertThat(faults(HEAD + rule("A rule", deep, THEN))).isNotEmpty();
        }

        @Test
        void everything_wrong_at_once_each_with_its_place() {
            String text = HEAD
                    + rule("One", "Wrong()", "insert(new Count(1));")
                    + rule("Two", "Standing(lvel == 1)", "System.exit(1);");

            assertThat(faults(text))
                    .extracting(fault -> fault.told(Language.EN))
                    .containsExactly(
                            "trial.drl:9:5: 'Wrong' is not an imported fact; expected: Advice, Advised, Count, Gate,"
                                    + " HeldBack, Kind, Standing",
                            "trial.drl:16:14: 'lvel' is neither a field of the fact nor a name given above",
                            "trial.drl:18:5: 'then' may only hold 'insert(new Conclusion(...));'");
        }
    }
}
