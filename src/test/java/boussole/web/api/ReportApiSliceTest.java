package boussole.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.web.ApiClient;
import boussole.web.ApiClient.Answer;
import boussole.web.RunningService;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class ReportApiSliceTest {

    @LocalServerPort
    private int port;

    private ApiClient api;
    private String path;
    private String bearer;

    @BeforeEach
    void start() {
        api = ApiClient.of(port);
        Answer started = api.json(
                "POST",
                "/api/assessments",
                "{\"questionnaire\": \"ai-maturity\", \"mode\": \"express\","
                        + " \"company\": {\"name\": \"Œuvre d'Élise & fils (fictif)\"}}");
        path = "/api/assessments/" + started.at("/id");
        bearer = "Bearer " + started.at("/token");
    }

    private void submit() {
        api.json("PUT", path + "/answers/S1", "{\"answer\": 3}", "Authorization", bearer);
        api.json("POST", path + "/submission", "", "Authorization", bearer);
    }

    private Answer report(String query, String... headers) {
        String[] all = IntStream.range(0, headers.length + 2)
                .mapToObj(n -> n < headers.length ? headers[n] : n == headers.length ? "Authorization" : bearer)
                .toArray(String[]::new);
        return api.get(path + "/report.pdf" + query, all);
    }

    @Test
    void is_handed_out_under_a_name_that_says_what_it_is() {
        submit();

        Answer full = report("");
        Answer summary = report("?kind=summary", "Accept-Language", "en");

        assertThat(full.status()).isEqualTo(200);
        assertThat(full.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(full.header("Content-Disposition"))
                .matches(
                        "attachment; filename=\"boussole-rapport-oeuvre-d-elise-fils-fictif-\\d{4}-\\d\\d-\\d\\d.pdf\"");
        assertThat(full.header("Cache-Control")).isEqualTo("no-store");
        assertThat(full.body()).startsWith("%PDF-1.");
        assertThat(summary.header("Content-Disposition")).contains("boussole-summary-");
        assertThat(summary.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void is_refused_as_the_scorecard_is() {
        assertThat(report("").status()).isEqualTo(409);
        assertThat(api.get(path + "/report.pdf").status()).isEqualTo(401);
        assertThat(api.get("/api/assessments/none/report.pdf", "Authorization", bearer)
                        .status())
                .isEqualTo(404);
        assertThat(api.get(path + "/report.pdf", "Authorization", "Bearer " + "A".repeat(43))
                        .status())
                .isEqualTo(api.get(path + "/scorecard", "Authorization", "Bearer " + "A".repeat(43))
                        .status());
    }

    @Test
    void of_an_unknown_kind_says_which_there_are() {
        submit();

        Answer answer = report("?kind=short", "Accept-Language", "en");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/message")).contains("summary").contains("full");
    }

    @Test
    void asked_for_far_too_often_at_once_is_refused_for_now_and_never_left_unanswered() {
        submit();

        List<CompletableFuture<Answer>> asked = IntStream.range(0, 90)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> report("?kind=summary"), Thread::startVirtualThread))
                .toList();
        List<Answer> answers = asked.stream().map(CompletableFuture::join).toList();

        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 503);
        assertThat(answers).anyMatch(answer -> answer.status() == 200);
        assertThat(answers.stream().filter(answer -> answer.status() == 503))
                .isNotEmpty()
                .allMatch(answer -> answer.header("Retry-After").equals("5"));
    }

    @Test
    void is_described() {
        Answer description = api.get("/v3/api-docs");

        assertThat(description.at("/paths/~1api~1assessments~1{id}~1report.pdf/get/summary"))
                .isEqualTo("The result as a PDF file");
    }
}
