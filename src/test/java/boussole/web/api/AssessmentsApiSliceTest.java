package boussole.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.web.ApiClient;
import boussole.web.ApiClient.Answer;
import boussole.web.RunningService;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class AssessmentsApiSliceTest {

    @LocalServerPort
    private int port;

    private ApiClient api;

    @BeforeEach
    void connect() {
        api = ApiClient.of(port);
    }

    /** An assessment that was started, and its key. */
    private record Mine(String path, String token) {

        static Mine of(Answer started) {
            return new Mine("/api/assessments/" + started.at("/id"), started.at("/token"));
        }
    }

    private Mine started() {
        return Mine.of(
                api.json("POST", "/api/assessments", "{\"questionnaire\": \"ai-maturity\", \"mode\": \"full\"}"));
    }

    private Answer put(Mine mine, String question, String answer, String... headers) {
        String[] all = IntStream.range(0, headers.length + 2)
                .mapToObj(i -> i < headers.length ? headers[i] : i == headers.length ? "Authorization" : bearer(mine))
                .toArray(String[]::new);
        return api.json("PUT", mine.path() + "/answers/" + question, "{\"answer\": " + answer + "}", all);
    }

    private Answer get(Mine mine, String below) {
        return api.get(mine.path() + below, "Authorization", bearer(mine));
    }

    private Answer post(Mine mine, String below, String body) {
        return api.json("POST", mine.path() + below, body, "Authorization", bearer(mine));
    }

    private static String bearer(Mine mine) {
        return "Bearer " + mine.token();
    }

    @Nested
    class Starting {

        @Test
        void gives_an_address_a_token_and_a_link() {
            Answer answer = api.json("POST", "/api/assessments", "{\"questionnaire\": \"ai-maturity\"}");

            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.header("Location")).isEqualTo("/api/assessments/" + answer.at("/id"));
            assertThat(answer.at("/token")).hasSize(43);
            assertThat(answer.at("/resume")).endsWith("/r/" + answer.at("/id") + "/" + answer.at("/token"));
        }

        @Test
        void again_with_the_same_key_gives_the_same() {
            String key = UUID.randomUUID().toString();
            String body = "{\"questionnaire\": \"ai-maturity\", \"mode\": \"express\"}";

            Answer first = api.json("POST", "/api/assessments", body, "Idempotency-Key", key);
            Answer again = api.json("POST", "/api/assessments", body, "Idempotency-Key", key);

            assertThat(again.status()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(first.body());
        }

        @Test
        void what_is_not_there_is_refused_with_its_place() {
            Answer answer = api.json("POST", "/api/assessments", "{\"questionnaire\": \"nope\"}");

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.at("/errors/0/pointer")).isEqualTo("/questionnaire");
        }
    }

    @Nested
    class Answering {

        @Test
        void keeps_each_answer_and_says_the_new_version() {
            Mine mine = started();

            Answer first = put(mine, "S1", "3");
            Answer second = put(mine, "K2", "[\"mfa\", \"bak\"]");

            assertThat(first.status()).isEqualTo(204);
            assertThat(second.header("ETag")).isNotEqualTo(first.header("ETag"));
            Answer seen = get(mine, "");
            assertThat(seen.json().at("/answers").toString()).isEqualTo("{\"K2\":[\"mfa\",\"bak\"],\"S1\":3}");
            assertThat(seen.header("ETag")).isEqualTo(second.header("ETag"));
        }

        @Test
        void on_a_stale_version_is_refused_and_changes_nothing() {
            Mine mine = started();
            String stale = put(mine, "S1", "3").header("ETag");
            put(mine, "S2", "2");

            Answer answer = put(mine, "S1", "4", "If-Match", stale);

            assertThat(answer.status()).isEqualTo(412);
            assertThat(get(mine, "").at("/answers/S1")).isEqualTo("3");
        }

        @Test
        void by_two_at_once_loses_nothing() {
            Mine mine = started();

            assertThat(IntStream.rangeClosed(1, 4)
                            .parallel()
                            .map(n -> put(mine, "S" + n, "2").status()))
                    .containsOnly(204);

            assertThat(get(mine, "").json().at("/answers").size()).isEqualTo(4);
        }

        @Test
        void a_question_that_does_not_apply_is_refused() {
            Mine mine = started();
            put(mine, "U1", "[\"none\"]");

            Answer answer = put(mine, "U5", "2");

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.at("/errors/0/code")).isEqualTo("does-not-apply");
            assertThat(answer.at("/errors/0/pointer")).isEqualTo("/answer");
        }

        @Test
        void is_refused_with_the_place_in_its_own_body() {
            assertThat(put(started(), "S1", "9").at("/errors/0/pointer")).isEqualTo("/answer");
            assertThat(put(started(), "K2", "[\"mfa\", \"zz\"]").at("/errors/0/pointer"))
                    .isEqualTo("/answer/1");
        }

        @Test
        void an_unknown_question_or_option_is_refused() {
            assertThat(put(started(), "Z9", "2").status()).isEqualTo(422);
            assertThat(put(started(), "S1", "9").status()).isEqualTo(422);
            assertThat(put(started(), "S1", "null").status()).isEqualTo(400);
        }

        @Test
        void can_be_taken_back() {
            Mine mine = started();
            put(mine, "S1", "3");

            Answer taken = api.send("DELETE", mine.path() + "/answers/S1", new byte[0], "Authorization", bearer(mine));

            assertThat(taken.status()).isEqualTo(204);
            assertThat(get(mine, "").json().at("/answers").size()).isZero();
        }
    }

    @Nested
    class The_key {

        @Test
        void is_needed() {
            Answer answer = api.get(started().path());

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        }

        @Test
        void of_someone_else_opens_nothing_and_tells_nothing() {
            Mine theirs = started();
            Mine mine = new Mine(theirs.path(), started().token());

            Answer wrongKey = get(mine, "");
            Answer nothingThere = get(new Mine("/api/assessments/" + "0".repeat(32), mine.token()), "");

            assertThat(wrongKey.status()).isEqualTo(404);
            assertThat(nothingThere.status()).isEqualTo(404);
            assertThat(wrongKey.at("/detail")).isEqualTo(nothingThere.at("/detail"));
            assertThat(put(mine, "S1", "1").status()).isEqualTo(404);
        }
    }

    @Nested
    class Submitting {

        @Test
        void gives_a_scorecard_and_the_same_one_a_second_time() {
            Mine mine = started();
            put(mine, "S1", "3");

            Answer first = post(mine, "/submission", "");
            Answer again = post(mine, "/submission", "");

            assertThat(first.status()).isEqualTo(200);
            assertThat(first.at("/overall/level")).isEqualTo("1");
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(get(mine, "/scorecard").body()).isEqualTo(first.body());
        }

        @Test
        void ends_the_answering() {
            Mine mine = started();
            put(mine, "S1", "3");
            post(mine, "/submission", "");

            Answer late = put(mine, "S1", "4");

            assertThat(late.status()).isEqualTo(409);
            assertThat(late.at("/code")).isEqualTo("already-submitted");
        }

        @Test
        void comes_before_a_scorecard() {
            assertThat(get(started(), "/scorecard").status()).isEqualTo(409);
        }
    }

    @Nested
    class Others {

        @Test
        void colleagues_answer_a_copy_of_their_own() {
            Mine mine = started();

            Mine theirs = Mine.of(post(mine, "/respondents", "{\"role\": \"staff\"}"));

            assertThat(put(theirs, "S1", "1").status()).isEqualTo(204);
            assertThat(get(mine, "").json().at("/answers").size()).isZero();
            assertThat(get(mine, "/respondents").at("/invited/0/role")).isEqualTo("staff");
            assertThat(post(mine, "/respondents", "{\"role\": \"king\"}").status())
                    .isEqualTo(422);
        }

        @Test
        void a_follow_up_shows_what_has_changed() {
            Mine before = started();
            put(before, "S1", "1");
            post(before, "/submission", "");
            Mine after = Mine.of(post(before, "/follow-up", ""));
            put(after, "S1", "3");
            post(after, "/submission", "");

            Answer progress = get(after, "/progress");

            assertThat(progress.status()).isEqualTo(200);
            assertThat(progress.json().at("/dimensions/0/change/difference").asDouble())
                    .isPositive();
        }
    }

    @Nested
    class Rights {

        @Test
        void everything_held_can_be_taken_away_without_the_key() {
            Mine mine = started();
            put(mine, "S1", "3");

            Answer export = get(mine, "/export");

            assertThat(export.at("/answers/0/question")).isEqualTo("S1");
            assertThat(export.body()).doesNotContain(mine.token());
        }

        @Test
        void erased_is_gone() {
            Mine mine = started();

            Answer erased = api.send("DELETE", mine.path(), new byte[0], "Authorization", bearer(mine));

            assertThat(erased.status()).isEqualTo(204);
            assertThat(get(mine, "").status()).isEqualTo(404);
        }
    }
}
