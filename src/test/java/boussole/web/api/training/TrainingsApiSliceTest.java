package boussole.web.api.training;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.web.ApiClient;
import boussole.web.ApiClient.Answer;
import boussole.web.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class TrainingsApiSliceTest {

    @LocalServerPort
    private int port;

    @Test
    void proposes_what_the_result_asks_for_near_the_company_with_reasons_in_its_language() {
        ApiClient api = ApiClient.of(port);
        Answer started = api.json(
                "POST",
                "/api/assessments",
                "{\"questionnaire\": \"ai-maturity\", \"company\": {\"departements\": [\"02\"]}}");
        String path = "/api/assessments/" + started.at("/id");
        String bearer = "Bearer " + started.at("/token");
        api.json("PUT", path + "/answers/H1", "{\"answer\": 0}", "Authorization", bearer);
        assertThat(api.get(path + "/trainings", "Authorization", bearer).status())
                .isEqualTo(409);
        api.json("POST", path + "/submission", "", "Authorization", bearer);

        Answer proposed = api.get(path + "/trainings", "Authorization", bearer, "Accept-Language", "en");

        assertThat(proposed.status()).isEqualTo(200);
        assertThat(proposed.json().size()).isBetween(1, 5);
        assertThat(proposed.at("/0/id")).isEqualTo("decouverte-aisne");
        assertThat(proposed.json().at("/0/fictitious").asBoolean()).isTrue();
        assertThat(proposed.at("/0/reasons/0")).contains("stands at 0 out of 100");
        assertThat(proposed.body()).doesNotContain("decouverte-2025");
    }
}
