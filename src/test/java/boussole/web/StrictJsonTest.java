package boussole.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import boussole.web.problem.EdgeProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JavaType;

class StrictJsonTest {

    /** A body such as the API takes. */
    record Body(String name, Optional<Integer> size, Optional<List<String>> places, Map<String, Object> answers) {}

    private static final JavaType BODY = StrictJson.mapper().constructType(Body.class);

    @Test
    void a_good_body_is_read_as_it_is_written() {
        Body body = read("""
            {"name": "É\\u00e9 \\ud83d\\ude00", "size": 3, "places": ["59"], "answers": {"S1": 3, "H1": "unknown"}}\
            """);

        assertThat(body)
                .isEqualTo(new Body(
                        "Éé 😀", Optional.of(3), Optional.of(List.of("59")), Map.of("S1", 3, "H1", "unknown")));
    }

    @Nested
    class What_is_refused {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
            duplicate-key     | /answers/a  | {"name": "x", "answers": {"a": 1, "a": 2}}
            duplicate-key     | /name       | {"name": "x", "name": "y", "answers": {}}
            unknown-field     | /nom        | {"name": "x", "answers": {}, "nom": 1}
            trailing          | ''          | {"name": "x", "answers": {}} {}
            syntax            | ''          | {"name": "x", "answers": {}} x
            wrong-type        | /name       | {"name": 3, "answers": {}}
            wrong-type        | /name       | {"name": true, "answers": {}}
            wrong-type        | /name       | {"name": ["x"], "answers": {}}
            wrong-type        | /name       | {"name": {}, "answers": {}}
            wrong-type        | /size       | {"name": "x", "size": 3.9, "answers": {}}
            wrong-type        | /size       | {"name": "x", "size": 3.0, "answers": {}}
            wrong-type        | /size       | {"name": "x", "size": "3", "answers": {}}
            wrong-type        | /size       | {"name": "x", "size": "", "answers": {}}
            wrong-type        | /places     | {"name": "x", "places": "59", "answers": {}}
            wrong-type        | /places/1   | {"name": "x", "places": ["02", 59], "answers": {}}
            wrong-type        | /answers    | {"name": "x", "answers": []}
            missing           | /name       | {"answers": {}}
            missing           | /name       | {"name": null, "answers": {}}
            missing           | /answers    | {"name": "x"}
            wrong-type        | ''          | []
            wrong-type        | ''          | "x"
            missing           | ''          | null
            truncated         | /answers    | {"name": "x", "answers": {
            syntax            | ''          | {name: "x"}
            syntax            | /size       | {"name": "x", "size": NaN, "answers": {}}
            syntax            | /size       | {"name": "x", "size": 03, "answers": {}}
            invalid-character | /name       | {"name": "\\u0000", "answers": {}}
            invalid-character | /answers/a  | {"name": "x", "answers": {"a": "\\ud800"}}
            invalid-character | /answers/a/0| {"name": "x", "answers": {"a": ["\\udc00x"]}}
            """)
        void is_told_with_its_place(String code, String pointer, String json) {
            assertThatExceptionOfType(EdgeProblem.Malformed.class)
                    .isThrownBy(() -> read(json))
                    .withMessageContaining("pointer=" + pointer + ", code=" + code + ",");
        }

        @Test
        void bytes_that_are_no_utf8() {
            byte[] latin1 = "{\"name\": \"é\", \"answers\": {}}".getBytes(StandardCharsets.ISO_8859_1);

            assertThatExceptionOfType(EdgeProblem.Malformed.class)
                    .isThrownBy(() -> StrictJson.read(latin1, BODY))
                    .withMessageContaining("code=invalid-utf8,");
        }

        @Test
        void deep_nesting() {
            String deep = "{\"name\": \"x\", \"answers\": {\"a\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}}";

            assertThatExceptionOfType(EdgeProblem.Malformed.class)
                    .isThrownBy(() -> read(deep))
                    .withMessageContaining("code=limit,");
        }

        @Test
        void a_number_of_a_thousand_digits() {
            assertThatExceptionOfType(EdgeProblem.Malformed.class)
                    .isThrownBy(() -> read("{\"name\": \"x\", \"answers\": {\"a\": " + "9".repeat(1_000) + "}}"))
                    .withMessageContaining("code=limit,");
        }
    }

    private static Body read(String json) {
        return (Body) StrictJson.read(json.getBytes(StandardCharsets.UTF_8), BODY);
    }
}
