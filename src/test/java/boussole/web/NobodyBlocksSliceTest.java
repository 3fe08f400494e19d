package boussole.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import boussole.web.ApiClient.Answer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** With the {@link Hound} on every event loop: what blocks there ends in a 500. */
@RunningService
class NobodyBlocksSliceTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    private ApiClient api;

    @BeforeEach
    void connect() {
        api = ApiClient.of(port);
    }

    @Test
    void the_hound_bites() {
        Mono<String> sleeping = Mono.fromCallable(() -> {
                    Thread.sleep(1);
                    return "slept";
                })
                .subscribeOn(Schedulers.parallel());

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> sleeping.block(Duration.ofSeconds(5)))
                .withCauseInstanceOf(BlockingOperationError.class);
    }

    @Test
    void scoring_leaves_the_event_loop_free() {
        String body = "{\"questionnaire\": \"ai-maturity\", \"answers\": {\"S1\": 3, \"U1\": [\"gen\"], \"Z9\": 1}}";

        assertThat(api.json("POST", "/api/score", body).status()).isEqualTo(422);
        assertThat(api.json("POST", "/api/score", body.replace(", \"Z9\": 1", ""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_assessment_leaves_the_event_loop_free() {
        Answer started = api.json("POST", "/api/assessments", "{\"questionnaire\": \"ai-maturity\"}");
        String path = "/api/assessments/" + started.at("/id");
        String bearer = "Bearer " + started.at("/token");

        assertThat(api.json("PUT", path + "/answers/S1", "{\"answer\": 3}", "Authorization", bearer)
                        .status())
                .isEqualTo(204);
        assertThat(api.json("POST", path + "/submission", "", "Authorization", bearer)
                        .status())
                .isEqualTo(200);
        assertThat(api.get(path + "/scorecard", "Authorization", bearer).status())
                .isEqualTo(200);
    }

    @Test
    void the_pages_leave_the_event_loop_free() {
        Answer started = api.json("POST", "/api/assessments", "{\"questionnaire\": \"ai-maturity\"}");
        String home = "/a/" + started.at("/id");
        String cookie = "key=" + started.at("/token");

        assertThat(api.get("/").status()).isEqualTo(200);
        assertThat(api.send("POST", "/start", "number=1".getBytes(UTF_8), "Content-Type", FORM)
                        .status())
                .isEqualTo(422);
        assertThat(api.get("/start/ai-maturity/full/732829320").status()).isEqualTo(200);
        assertThat(api.get(home + "/link", "Cookie", cookie).status()).isEqualTo(200);
        assertThat(api.get(home + "/questions/S", "Cookie", cookie).status()).isEqualTo(200);
        assertThat(api.get(home + "/review", "Cookie", cookie).status()).isEqualTo(200);
        assertThat(api.send("POST", home + "/submission", new byte[0], "Cookie", cookie)
                        .status())
                .isEqualTo(303);
        assertThat(api.get(home + "/result", "Cookie", cookie).status()).isEqualTo(200);
        assertThat(api.get("/nothing", "Accept", "text/html").status()).isEqualTo(404);
        assertThat(api.get("/boussole.css").status()).isEqualTo(200);
    }
}
