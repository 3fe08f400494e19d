package boussole.rulebook;

import static boussole.rulebook.Trial.ADVICE;
import static boussole.rulebook.Trial.GATE;
import static boussole.rulebook.Trial.HEAD;
import static boussole.rulebook.Trial.MODEL;
import static boussole.rulebook.Trial.files;
import static boussole.rulebook.Trial.rows;
import static boussole.rulebook.Trial.rule;
import static boussole.rulebook.Trial.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import boussole.kernel.Language;
import boussole.rulebook.Trial.Advised;
import boussole.source.FaultyFiles;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompilationTest {

    @Nested
    class WhatTheCheckAllows {

        private static final List<String> CONDITIONS = List.of(
                "Standing(level > 1, level <= 3 || level == 5)",
                "Standing($level : level, $level * 2 - 1 > 3)",
                "$s : Standing(score.atLeast(score))",
                "Standing(measures.getOrDefault(\"S\", 0) < 9)",
                "$s : Standing()\n    $g : Gate($s.meets(this) == false, kind == Kind.SOFT)",
                "$s : Standing()\n    not Gate($s.meets(this))",
                "$s : Standing()\n    exists Gate(level in (2, 3), id not contains \"x\")",
                "$s : Standing()\n    (Gate(level == 2) or Gate(level == 4))",
                "Standing()\n    $held : HeldBack(to < 3)",
                "Standing()\n    Gate($id : id, $id.startsWith(\"G\"))\n    Advice(id != $id)");

        @Test
        void compiles_behind_the_class_loader_and_fires() {
            List<String> rules = new ArrayList<>(List.of(GATE));
            for (String condition : CONDITIONS) {
                rules.add(rule("Rule " + rules.size(), condition, "insert(new Advised(\"" + rules.size() + "\"));"));
            }
            try (Rulebook rulebook = Rulebook.compile(files(rules.toArray(String[]::new)), MODEL);
                    Deliberation deliberation = rulebook.given(rows())) {
                assertThat(deliberation.findings(standing(3, Map.of())))
                        .extracting(Finding::conclusion)
                        .filteredOn(Advised.class::isInstance)
                        .map(advised -> Integer.valueOf(((Advised) advised).advice()))
                        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            }
        }
    }

    @Nested
    class TheProgramsOwnRules {

        private final String wrong =
                rule("The types do not fit", "Standing($level : level)", "insert(new Advised($level));");

        @Test
        void are_checked_at_once_and_compiled_when_they_are_first_asked() {
            assertThatThrownBy(() -> Rulebook.lazily(files(rule("An attack", "Standing()", "System.exit(1);")), MODEL))
                    .isInstanceOf(FaultyFiles.class);
            try (Rulebook rulebook = Rulebook.lazily(files(wrong), MODEL);
                    Deliberation deliberation = rulebook.given(List.of())) {
                assertThatThrownBy(() -> deliberation.findings(standing(1, Map.of())))
                        .hasMessageContaining("does not compile");
            }
        }

        @Test
        void conclude_as_if_they_had_been_compiled_before() {
            try (Rulebook rulebook = Rulebook.lazily(files(GATE, ADVICE), MODEL);
                    Rulebook before = Rulebook.compile(files(GATE, ADVICE), MODEL)) {
                assertThat(rulebook.hash()).isEqualTo(before.hash());
                assertThat(rulebook.given(rows()).findings(standing(3, Map.of())))
                        .isEqualTo(before.given(rows()).findings(standing(3, Map.of())));
            }
        }

        @Test
        void that_were_closed_unasked_answer_no_more() {
            Rulebook rulebook = Rulebook.lazily(files(GATE), MODEL);
            rulebook.close();

            assertThatThrownBy(() -> rulebook.given(rows()).findings(standing(3, Map.of())))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class AFaultOnlyTheCompilerSees {

        @Test
        void is_told_with_the_file_and_line_of_its_rule() {
            String wrong = rule("The types do not fit", "Standing($level : level)", "insert(new Advised($level));");
            Map<String, String> byPath = Map.of("a.drl", HEAD + GATE, "b.drl", HEAD + ADVICE + wrong);

            FaultyFiles faulty = catchThrowableOfType(FaultyFiles.class, () -> Rulebook.compile(files(byPath), MODEL));

            assertThat(faulty.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.told(Language.EN)).startsWith("b.drl:14:1: the rule 'The types do not fit' does not");
                assertThat(fault.told(Language.FR)).contains("ne se compile pas");
            });
        }
    }

    @Nested
    class WithoutTheCheck {

        @TempDir
        Path folder;

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "System.exit(0);",
                    "Runtime.getRuntime().exec(\"id\");",
                    "new ProcessBuilder(\"id\").start();",
                    "new Thread().start();",
                    "java.nio.file.Files.createFile(java.nio.file.Path.of(\"FILE\"));",
                    "new java.io.File(\"FILE\").createNewFile();",
                    "System.getenv();",
                    "new java.net.URL(\"http://127.0.0.1\").openStream();",
                    "ClassLoader.getSystemClassLoader();",
                    "new boussole.rulebook.Trial.Hidden(null);",
                    "boussole.rulebook.Rulebook.compile(null, null);",
                    "java.util.ServiceLoader.load(Object.class);",
                    "org.kie.internal.builder.KnowledgeBuilderFactory.newKnowledgeBuilder();",
                })
        void the_class_loader_still_hides_the_world_from_consequences(String then) {
            Path file = folder.resolve("file");
            String source = HEAD + rule("An attack", "Standing()", then.replace("FILE", file.toString()));

            refused(source);

            assertThat(Files.exists(file)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "eval(System.getenv() != null)",
                    "Standing(System.getenv(\"PATH\") != null)",
                    "Standing(Runtime.getRuntime().availableProcessors() > 0)",
                    "String() from System.getenv(\"PATH\")",
                })
        void the_class_loader_still_hides_the_world_from_conditions(String when) {
            refused(HEAD + rule("An attack", when, "insert(new Count(1));"));
        }

        private static void refused(String source) {
            ClassLoader seen = new RulesClassLoader(MODEL, CompilationTest.class.getClassLoader());
            assertThatThrownBy(() -> {
                        CompiledRules rules = CompiledRules.compile(Map.of("attack.drl", source), seen);
                        var session = rules.newSession();
                        session.insert(standing(1, Map.of()));
                        session.fireAllRules();
                    })
                    .satisfies(told -> assertThat(told).hasStackTraceContaining("java"));
        }
    }

    @Nested
    class Recompiling {

        @Test
        void leaves_no_class_loader_behind() throws Exception {
            List<WeakReference<Object>> loaders = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                loaders.add(usedAndClosed());
            }

            for (int i = 0;
                    i < 50 && loaders.stream().filter(CompilationTest::alive).count() > 2;
                    i++) {
                System.gc();
                Thread.sleep(20);
            }

            assertThat(loaders.stream().filter(CompilationTest::alive).count()).isLessThanOrEqualTo(2);
        }

        private static WeakReference<Object> usedAndClosed() throws CompiledRules.Refused {
            ClassLoader seen = new RulesClassLoader(MODEL, CompilationTest.class.getClassLoader());
            CompiledRules rules = CompiledRules.compile(Map.of("a.drl", HEAD + GATE + ADVICE), seen);
            var session = rules.newSession();
            session.insert(standing(1, Map.of()));
            session.fireAllRules();
            rules.close();
            return new WeakReference<>(seen);
        }
    }

    private static boolean alive(WeakReference<Object> loader) {
        return loader.get() != null;
    }
}
