package boussole.web.api.peers;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.web.ApiClient;
import boussole.web.ApiClient.Answer;
import boussole.web.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class PeersApiSliceTest {

    private static final String STARTED = """
            {"questionnaire": "ai-maturity", "mode": "full",
             "company": {"name": "Entreprise fictive", "size": "12", "sector": "%s", "departements": ["80"]}}""";

    @LocalServerPort
    private int port;

    private ApiClient api;

    @BeforeEach
    void connect() {
        api = ApiClient.of(port);
    }

    @Test
    void shows_the_distribution_over_at_least_ten_others_and_the_own_place() {
        for (int company = 0; company < 11; company++) {
            run("tourism", company % 5);
        }
        Run own = run("tourism", 4);

        Answer peers = own.get(api, "/peers");

        assertThat(peers.status()).isEqualTo(200);
        assertThat(peers.at("/status")).isEqualTo("placed");
        JsonNode told = peers.json();
        assertThat(told.at("/peers").asInt()).isGreaterThanOrEqualTo(10).matches(count -> count % 5 == 0);
        assertThat(sum(told.at("/levels"))).isEqualTo(told.at("/peers").asInt());
        assertThat(sum(told.at("/bands"))).isEqualTo(told.at("/peers").asInt());
        assertThat(told.at("/level").asInt()).isEqualTo(1);
        assertThat(told.at("/band").asInt()).isBetween(0, 9);
    }

    @Test
    void waits_for_the_own_result() {
        Answer started = api.json("POST", "/api/assessments", STARTED.formatted("health"));

        Answer peers = Run.of(started).get(api, "/peers");

        assertThat(peers.status()).isEqualTo(409);
    }

    @Test
    void is_for_the_lead_only() {
        Run lead = run("health", 2);
        Answer invited =
                api.json("POST", lead.path() + "/respondents", "{\"role\": \"it\"}", "Authorization", lead.bearer());
        Run colleague = Run.of(invited);
        api.json("POST", colleague.path() + "/submission", "", "Authorization", colleague.bearer());

        assertThat(colleague.get(api, "/peers").status()).isEqualTo(403);
    }

    private Run run(String sector, int leadership) {
        Run run = Run.of(api.json("POST", "/api/assessments", STARTED.formatted(sector)));
        api.json("PUT", run.path() + "/answers/S1", "{\"answer\": " + leadership + "}", "Authorization", run.bearer());
        api.json("POST", run.path() + "/submission", "", "Authorization", run.bearer());
        return run;
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.at("/peers").asInt();
        }
        return sum;
    }

    /** A run and its key. */
    private record Run(String path, String token) {

        static Run of(Answer started) {
            return new Run("/api/assessments/" + started.at("/id"), started.at("/token"));
        }

        String bearer() {
            return "Bearer " + token;
        }

        Answer get(ApiClient api, String below) {
            return api.get(path + below, "Authorization", bearer());
        }
    }
}
