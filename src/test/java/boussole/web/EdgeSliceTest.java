package boussole.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import boussole.web.ApiClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class EdgeSliceTest {

    @LocalServerPort
    private int port;

    private ApiClient api;

    @BeforeEach
    void connect() {
        api = ApiClient.of(port);
    }

    @Nested
    class A_problem {

        @ParameterizedTest(name = "{0} {1} {2} -> {3}")
        @CsvSource({
            "GET, /api/nothing, application/json, 404, not-found",
            "GET, /nothing, '*/*', 404, not-found",
            "GET, /api/score, application/json, 405, method-not-allowed",
            "POST, /api/score, application/json, 415, unsupported-media-type",
            "GET, /api/questionnaires, application/xml, 406, not-acceptable",
            "GET, /api/questionnaires/ai-maturity/1999, application/json, 404, not-found",
            "GET, /api/assessments/xyz, application/json, 401, no-token"
        })
        void is_told_as_problem_details(String method, String path, String accept, int status, String code) {
            Answer answer = api.send(method, path, "x".getBytes(), "Accept", accept, "Content-Type", "text/plain");

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.at("/type")).isEqualTo("urn:boussole:problem:" + code);
            assertThat(answer.at("/status")).isEqualTo(String.valueOf(status));
            assertThat(answer.at("/title")).isNotBlank();
        }

        @Test
        void always_lists_an_error() {
            Answer answer = api.get("/api/nothing");

            assertThat(answer.at("/errors/0/pointer")).isEmpty();
            assertThat(answer.at("/errors/0/code")).isEqualTo("not-found");
            assertThat(answer.at("/errors/0/message")).isEqualTo(answer.at("/detail"));
        }

        @Test
        void says_that_the_body_is_missing() {
            Answer answer = api.json("POST", "/api/score", "");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.at("/errors/0/code")).isEqualTo("missing");
        }

        @Test
        void speaks_the_language_of_the_request() {
            assertThat(api.get("/api/nothing", "Accept-Language", "en").at("/detail"))
                    .isEqualTo("There is nothing at this address.");
            assertThat(api.get("/api/nothing", "Accept-Language", "en").header("Content-Language"))
                    .isEqualTo("en");
            assertThat(api.get("/api/nothing").at("/detail")).isEqualTo("Il n’y a rien à cette adresse.");
        }

        @Test
        void is_a_page_where_a_page_was_asked_for() {
            Answer answer = api.get("/nothing", "Accept", "text/html");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("text/html");
            assertThat(answer.body()).contains("<h1>Introuvable</h1>");
        }

        @Test
        void says_which_method_would_do() {
            assertThat(api.get("/api/score").header("Allow")).isEqualTo("POST");
        }

        @Test
        void never_repeats_a_token() {
            assertThat(api.get("/r/" + "0".repeat(32) + "/secret/more").body()).doesNotContain("secret");
        }
    }

    @Nested
    class Every_answer {

        @ParameterizedTest
        @ValueSource(strings = {"/", "/boussole.css", "/api/questionnaires", "/nothing", "/actuator/health/liveness"})
        void keeps_the_browser_in_bounds(String path) {
            Answer answer = api.get(path);

            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        }
    }

    @Nested
    class Health {

        @Test
        void tells_that_it_lives_and_is_ready_and_nothing_else() {
            assertThat(api.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(api.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(api.get("/actuator/env").status()).isEqualTo(404);
            assertThat(api.get("/actuator/heapdump").status()).isEqualTo(404);
        }
    }

    @Nested
    class The_description {

        @Test
        void names_every_call() {
            Answer answer = await("the document, built beside the start")
                    .until(() -> api.get("/v3/api-docs"), got -> got.status() == 200);

            assertThat(answer.json().at("/paths").propertyNames())
                    .contains(
                            "/api/score",
                            "/api/questionnaires",
                            "/api/questionnaires/{questionnaire}/{edition}",
                            "/api/assessments",
                            "/api/assessments/{id}",
                            "/api/assessments/{id}/answers/{question}",
                            "/api/assessments/{id}/submission",
                            "/api/assessments/{id}/scorecard",
                            "/api/assessments/{id}/export",
                            "/api/assessments/{id}/respondents",
                            "/api/assessments/{id}/follow-up",
                            "/api/assessments/{id}/progress");
        }

        @Test
        void says_of_each_body_what_it_must_hold_and_shows_one() {
            Answer answer = await("the document, built beside the start")
                    .until(() -> api.get("/v3/api-docs"), got -> got.status() == 200);

            JsonNode schemas = answer.json().at("/components/schemas");
            assertThat(schemas.get("boussole.web.api.ScoreAsked")
                            .at("/required")
                            .toString())
                    .isEqualTo("[\"questionnaire\"]");
            assertThat(schemas.get("boussole.web.api.ScoreAsked")
                            .at("/example/questionnaire")
                            .asString())
                    .isEqualTo("ai-maturity");
            assertThat(schemas.get("boussole.report.ScorecardView.OverallView")
                            .at("/oneOf")
                            .size())
                    .isEqualTo(2);
        }
    }

    @Nested
    class A_form_from_another_site {

        @Test
        void is_refused() {
            Answer answer = api.send(
                    "POST",
                    "/start",
                    "questionnaire=ai-maturity".getBytes(),
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Sec-Fetch-Site",
                    "cross-site");

            assertThat(answer.status()).isEqualTo(403);
        }

        @Test
        void is_told_by_its_origin_too() {
            Answer answer = api.send(
                    "POST",
                    "/start",
                    "questionnaire=ai-maturity".getBytes(),
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Origin",
                    "https://elsewhere.example");

            assertThat(answer.status()).isEqualTo(403);
        }
    }
}
