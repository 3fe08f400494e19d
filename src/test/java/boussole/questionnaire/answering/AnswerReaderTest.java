package boussole.questionnaire.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.Answer.Choice;
import boussole.questionnaire.Answer.Choices;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.reading.Edition;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as JSON gives them, read or refused. */
class AnswerReaderTest {

    private static final Questionnaire EVERYTHING = Edition.of("everything").read();

    @Nested
    class A_good_answer {

        @ParameterizedTest(name = "{0} {1}")
        @MethodSource("good")
        void is_read(String question, Object raw, Answer answer) {
            assertThat(AnswerReader.read(EVERYTHING, question, raw)).isEqualTo(answer);
        }

        static List<Object[]> good() {
            return List.of(
                    row("A1", "3", new Choice("3")),
                    row("A1", 3, new Choice("3")),
                    row("A1", 3L, new Choice("3")),
                    row("X2", "01", new Choice("01")),
                    row("A1", "unknown", Answer.UNKNOWN),
                    row("B1", List.of("q_c", "p_a"), new Choices(List.of("p_a", "q_c"))),
                    row("B1", List.of("none"), new Choices(List.of("none"))),
                    row("B1", List.of(), new Choices(List.of())),
                    row("X4", List.of("people", "time"), new Choices(List.of("people", "time"))),
                    row("B3", -5, new Answer.Number(Rational.of(-5))),
                    row("B3", 10.5, new Answer.Number(Rational.of(21, 2))),
                    row("B3", new BigDecimal("100.50"), new Answer.Number(Rational.of(201, 2))),
                    row("X3", "Où ?\r\nIci…", new Answer.Words("Où ?\nIci…")),
                    row("X1", "732829320", new Answer.Words("732829320")),
                    row("A4", Map.of("notApplicable", "pas de salarié"), new Answer.NotRelevant("pas de salarié")),
                    row("B2", Map.of("notApplicable", true), new Answer.NotRelevant("")));
        }
    }

    @Nested
    class A_bad_answer {

        @ParameterizedTest(name = "{0} {1}: {3}")
        @MethodSource("bad")
        void is_refused(String question, Object raw, String pointer, String code) {
            assertThat(faults(mapOf(question, raw)))
                    .extracting(fault -> fault.pointer() + " " + fault.code())
                    .containsExactly(pointer + " " + code);
        }

        static List<Object[]> bad() {
            return List.of(
                    row("Z9", "1", "/answers/Z9", "unknown-question"),
                    row("a/b~c", "1", "/answers/a~1b~0c", "unknown-question"),
                    row("A1", "6", "/answers/A1", "unknown-option"),
                    row("X2", 1, "/answers/X2", "unknown-option"),
                    row("A1", 3.0, "/answers/A1", "wrong-kind"),
                    row("A1", true, "/answers/A1", "wrong-kind"),
                    row("A1", List.of("3"), "/answers/A1", "wrong-kind"),
                    row("A1", Map.of("key", "3"), "/answers/A1", "wrong-kind"),
                    row("A1", null, "/answers/A1", "wrong-kind"),
                    row("A1", Map.of("notApplicable", "x"), "/answers/A1", "not-applicable-refused"),
                    row("A4", Map.of("notApplicable", "\u200b \u00a0"), "/answers/A4", "justification-missing"),
                    row("A4", Map.of("notApplicable", true), "/answers/A4", "justification-missing"),
                    row("B1", "p_a", "/answers/B1", "wrong-kind"),
                    row("B1", List.of("p_a", List.of()), "/answers/B1/1", "wrong-kind"),
                    row("B1", List.of("p_a", "p_c"), "/answers/B1/1", "unknown-option"),
                    row("B1", List.of("p_a", "p_a"), "/answers/B1/1", "duplicate-option"),
                    row("B1", List.of("p_a", "none"), "/answers/B1", "exclusive-option"),
                    row("B2", List.of("a", "b", "c"), "/answers/B2", "too-many-options"),
                    row("X4", List.of("time", "money", "people"), "/answers/X4", "too-many-options"),
                    row("B3", "12", "/answers/B3", "wrong-kind"),
                    row("B3", 101, "/answers/B3", "out-of-range"),
                    row("B3", -5.1, "/answers/B3", "out-of-range"),
                    row("B3", 1.25, "/answers/B3", "too-precise"),
                    row("B3", new BigDecimal("1e999999999"), "/answers/B3", "out-of-range"),
                    row("B3", Double.NaN, "/answers/B3", "wrong-kind"),
                    row("X3", 12, "/answers/X3", "wrong-kind"),
                    row("X3", " \u200b\u00a0", "/answers/X3", "blank"),
                    row("X3", "a\u0000b", "/answers/X3", "forbidden-character"),
                    row("X3", "a\ud800b", "/answers/X3", "forbidden-character"),
                    row("X3", "x".repeat(201), "/answers/X3", "too-long"),
                    row("X1", 732829320, "/answers/X1", "invalid-company-number"));
        }
    }

    @Nested
    class A_company_number {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "732829320",
                    "732 829 320 00074",
                    "73282932000074",
                    "356000000",
                    "35600000000048",
                    "35600000049837"
                })
        void is_a_siren_or_a_siret_with_the_right_check_digit(String number) {
            assertThat(faults(Map.of("X1", number))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"732829321", "73282932000075", "35600000049838", "3560000", "7328293200007x", "", "７３２８２９３２０"
                })
        void is_refused_otherwise(String number) {
            assertThat(faults(Map.of("X1", number)))
                    .extracting(AnswerFault::code)
                    .containsExactly("invalid-company-number");
        }
    }

    @Nested
    class Evidence_given {

        @Test
        void is_read_by_question() {
            Answers answers = AnswerReader.read(EVERYTHING, Map.of("A1", "3"), Map.of("A1", "shown", "C1", "checked"));

            assertThat(answers.evidenceOf("A1")).isEqualTo(Evidence.SHOWN);
            assertThat(answers.evidenceOf("C1")).isEqualTo(Evidence.CHECKED);
            assertThat(answers.evidenceOf("A2")).isEqualTo(Evidence.DECLARED);
        }

        @Test
        void is_refused_where_it_is_none() {
            AnswersRefused refused = catchThrowableOfType(
                    AnswersRefused.class,
                    () -> AnswerReader.read(EVERYTHING, Map.of(), Map.of("A1", "SHOWN", "Z1", "shown")));

            assertThat(refused.faults())
                    .extracting(fault -> fault.pointer() + " " + fault.code())
                    .containsExactlyInAnyOrder("/evidence/A1 unknown-evidence", "/evidence/Z1 unknown-question");
        }
    }

    @Test
    void everything_wrong_is_told_at_once_in_both_languages_with_what_there_is() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("A11", "1");
        answers.put("B1", List.of("p_aa", "z"));

        assertThat(faults(answers))
                .extracting(fault -> fault.message().en())
                .containsExactly(
                        "there is no question \"A11\" in everything/2; nearest: A1, D11, X1, A2, A3",
                        "B1 has no option \"p_aa\"; nearest: p_a, p_b, q_c, none",
                        "B1 has no option \"z\"; nearest: p_a, p_b, q_c, none");
        assertThat(faults(answers).getFirst().message().fr())
                .isEqualTo("il n’y a pas de question «\u202fA11\u202f» dans everything/2\u202f; proches\u00a0:"
                        + " A1, D11, X1, A2, A3");
    }

    @Test
    void a_flood_of_faults_is_cut() {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < 5_000; i++) {
            answers.put("Q" + i, i);
        }

        assertThat(faults(answers)).hasSize(200);
    }

    private static List<AnswerFault> faults(Map<String, ?> answers) {
        AnswersRefused refused =
                catchThrowableOfType(AnswersRefused.class, () -> AnswerReader.read(EVERYTHING, answers, Map.of()));
        return refused == null ? List.of() : refused.faults();
    }

    private static Map<String, Object> mapOf(String question, Object raw) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put(question, raw);
        return answers;
    }

    private static Object[] row(Object... cells) {
        return cells;
    }
}
