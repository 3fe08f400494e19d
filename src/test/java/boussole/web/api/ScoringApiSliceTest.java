package boussole.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.web.ApiClient;
import boussole.web.ApiClient.Answer;
import boussole.web.RunningService;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class ScoringApiSliceTest {

    private static final String SOME = """
        {"questionnaire": "ai-maturity", "edition": "2026.1", "mode": "full",
         "answers": {"C2": "21", "S1": 3, "K2": ["mfa", "bak"], "U1": ["gen"], "H1": "unknown"},
         "evidence": {"S1": "shown"}}\
        """;

    @LocalServerPort
    private int port;

    private ApiClient api;

    @BeforeEach
    void connect() {
        api = ApiClient.of(port);
    }

    private Answer score(String body, String... headers) {
        return api.json("POST", "/api/score", body, headers);
    }

    @Nested
    class A_scorecard {

        @Test
        void names_what_it_was_made_with() {
            Answer answer = score(SOME);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.at("/questionnaire")).isEqualTo("ai-maturity");
            assertThat(answer.at("/edition")).isEqualTo("2026.1");
            assertThat(answer.at("/rules")).startsWith("sha256:");
        }

        @Test
        void has_a_reason_for_every_point() {
            Answer answer = score(SOME, "Accept-Language", "en");

            assertThat(answer.json().at("/dimensions").size()).isEqualTo(7);
            answer.json()
                    .at("/dimensions")
                    .forEach(dimension -> dimension
                            .at("/questions")
                            .forEach(question -> assertThat(
                                            question.at("/reason").asString())
                                    .isNotBlank()));
        }

        @Test
        void speaks_the_language_that_is_asked_for_and_french_otherwise() {
            assertThat(score(SOME).at("/overall/levelName")).isEqualTo("Éveil");
            assertThat(score(SOME, "Accept-Language", "en-GB,fr;q=0.5").at("/overall/levelName"))
                    .isEqualTo("Awakening");
            assertThat(score(SOME, "Accept-Language", "de, *;q=0.1").at("/overall/levelName"))
                    .isEqualTo("Éveil");
        }

        @Test
        void of_nothing_says_insufficient_data() {
            Answer answer = score("{\"questionnaire\": \"ai-maturity\", \"answers\": {}}");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.at("/overall/status")).isEqualTo("insufficient-data");
            assertThat(answer.json().at("/dimensions/0/score").isNull()).isTrue();
        }

        @Test
        void can_be_made_again_by_naming_its_rules() {
            Answer first = score(SOME);

            Answer again = score(SOME.replaceFirst("\\{", "{\"rules\": \"" + first.at("/rules") + "\", "));

            assertThat(again.body()).isEqualTo(first.body());
        }
    }

    @Nested
    class Bad_input {

        @ParameterizedTest(name = "{0} {1} at {2}: {3}")
        @CsvSource(delimiter = '|', textBlock = """
            422 | unknown-question      | /answers/Z9     | {"questionnaire":"ai-maturity","answers":{"Z9":1}}
            422 | unknown-option        | /answers/S1     | {"questionnaire":"ai-maturity","answers":{"S1":9}}
            422 | unknown-option        | /answers/K2/1   | {"questionnaire":"ai-maturity","answers":{"K2":["mfa","nope"]}}
            422 | wrong-kind            | /answers/S1     | {"questionnaire":"ai-maturity","answers":{"S1":[3]}}
            422 | wrong-kind            | /answers/S1     | {"questionnaire":"ai-maturity","answers":{"S1":3.9}}
            422 | wrong-kind            | /answers/S1     | {"questionnaire":"ai-maturity","answers":{"S1":true}}
            422 | wrong-kind            | /answers/S1     | {"questionnaire":"ai-maturity","answers":{"S1":null}}
            422 | wrong-kind            | /answers/S1     | {"questionnaire":"ai-maturity","answers":{"S1":{}}}
            422 | wrong-kind            | /answers/K2     | {"questionnaire":"ai-maturity","answers":{"K2":"mfa"}}
            422 | exclusive-option      | /answers/K2     | {"questionnaire":"ai-maturity","answers":{"K2":["mfa","none"]}}
            422 | unknown-evidence      | /evidence/S1    | {"questionnaire":"ai-maturity","answers":{"S1":3},"evidence":{"S1":"sworn"}}
            422 | unknown-questionnaire | /questionnaire  | {"questionnaire":"nope","answers":{}}
            422 | unknown-edition       | /edition        | {"questionnaire":"ai-maturity","edition":"1999.1","answers":{}}
            422 | unknown-mode          | /mode           | {"questionnaire":"ai-maturity","mode":"nope","answers":{}}
            422 | unknown-rules         | /rules          | {"questionnaire":"ai-maturity","rules":"sha256:00","answers":{}}
            400 | missing               | /questionnaire  | {"answers":{}}
            400 | wrong-type            | /questionnaire  | {"questionnaire":3,"answers":{}}
            400 | wrong-type            | /answers        | {"questionnaire":"ai-maturity","answers":[]}
            400 | unknown-field         | /anwsers        | {"questionnaire":"ai-maturity","anwsers":{}}
            400 | duplicate-key         | /answers/S1     | {"questionnaire":"ai-maturity","answers":{"S1":1,"S1":2}}
            400 | trailing              | ''              | {"questionnaire":"ai-maturity","answers":{}}{}
            400 | syntax                | ''              | {questionnaire:1}
            400 | invalid-character     | /answers/C1     | {"questionnaire":"ai-maturity","answers":{"C1":"\\ud800"}}
            """)
        void is_refused_with_its_place(int status, String code, String pointer, String body) {
            Answer answer = score(body);

            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.at("/errors/0/code")).isEqualTo(code);
            assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
            assertThat(answer.at("/errors/0/message")).isNotBlank();
        }

        @Test
        void is_named_all_at_once() {
            Answer answer = score("{\"questionnaire\":\"ai-maturity\",\"answers\":{\"S1\":9,\"Z9\":1,\"K2\":\"mfa\"}}");

            assertThat(answer.json().at("/errors").size()).isEqualTo(3);
        }

        @Test
        void that_is_no_utf8_is_refused() {
            byte[] latin1 = "{\"questionnaire\":\"é\",\"answers\":{}}".getBytes(StandardCharsets.ISO_8859_1);

            Answer answer = api.send("POST", "/api/score", latin1, "Content-Type", "application/json");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.at("/errors/0/code")).isEqualTo("invalid-utf8");
        }

        @Test
        void that_is_nested_a_hundred_thousand_deep_is_refused() {
            Answer answer = score("{\"questionnaire\":\"ai-maturity\",\"answers\":{\"S1\":" + "[".repeat(100_000));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.at("/errors/0/code")).isEqualTo("limit");
        }

        @Test
        void of_ten_megabytes_gets_an_answer_and_hurts_nobody() {
            Answer answer = score("{\"questionnaire\":\"" + "x".repeat(10_000_000) + "\"}");

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.at("/code")).isEqualTo("too-large");
            assertThat(score(SOME).status()).isEqualTo(200);
        }

        @Test
        void without_a_body_is_refused() {
            assertThat(score("").status()).isEqualTo(400);
        }
    }
}
