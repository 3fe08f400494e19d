package boussole.web.api.matching;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.matching.allocation.json.RunCheck;
import boussole.web.ApiClient;
import boussole.web.ApiClient.Answer;
import boussole.web.RunningService;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class RunsApiSliceTest {

    private static final String AUTHORIZATION = "Authorization";
    private static final String STAFF = "Bearer " + RunningService.STAFF_KEY;
    private static final String RUNS = "/api/matching/runs";

    @LocalServerPort
    private int port;

    private ApiClient api;

    /** A company's submitted assessment. */
    private record Company(String id, String bearer) {}

    @BeforeEach
    void open() {
        api = ApiClient.of(port);
    }

    @Test
    void from_an_order_to_proposals_with_their_reasons_and_their_proof() {
        Company mill = submitted("finance");
        submitted("logistics");

        String run = ready(order("{}"));
        JsonNode result = see(run).json();

        assertThat(result.at("/result/certificate/valid").asBoolean()).isTrue();
        assertThat(result.at("/result/totals/companies").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(result.at("/result/totals/bound").asLong())
                .isEqualTo(result.at("/result/totals/objective").asLong());

        assertThat(api.send("POST", RUNS + "/" + run + "/publication", new byte[0], AUTHORIZATION, STAFF)
                        .at("/status"))
                .isEqualTo("published");
        JsonNode offers = offers(mill, mill.bearer).json();
        assertThat(offers.at("/proposals/joined").asBoolean()).isFalse();
        assertThat(offers.at("/proposals/proposed").size()).isBetween(1, 3);
        assertThat(offers.at("/proposals/proposed/0/fit/reasons").size()).isPositive();
        assertThat(offers.at("/ineligible/0/fit/reasons/0/rule").asString()).isNotBlank();

        Answer file = api.get(RUNS + "/" + run + "/record", AUTHORIZATION, STAFF);
        RunCheck.Checked checked =
                RunCheck.check("run.json", new ByteArrayInputStream(file.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(checked.faults()).isEmpty();

        why(run, mill, offers);
    }

    private void why(String run, Company mill, JsonNode offers) {
        String matched = offers.at("/proposals/proposed/0/id").asString();
        String other = "";
        for (JsonNode offer : offers.at("/ineligible")) {
            other = offer.at("/kind").asString().equals("club")
                    ? offer.at("/id").asString()
                    : other;
        }

        assertThat(whyNot(run, mill.id, matched).at("/reason")).isEqualTo("matched");
        Answer ineligible = whyNot(run, mill.id, other);
        assertThat(ineligible.at("/reason")).isEqualTo("ineligible");
        assertThat(ineligible.at("/fit/reasons/0/criterion")).isEqualTo("sector");
        assertThat(whyNot(run, "nobody", matched).status()).isEqualTo(404);
        String path = RUNS + "/" + run + "/why-not?offer=" + matched + "&company=";
        assertThat(api.get(path + mill.id, AUTHORIZATION, mill.bearer).at("/reason"))
                .isEqualTo("matched");
        assertThat(api.get(path + mill.id, AUTHORIZATION, submitted("finance").bearer)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_company_that_comes_later_is_given_places_at_once_and_for_good() {
        submitted("health");
        String run = ready(order("{}"));
        api.send("POST", RUNS + "/" + run + "/publication", new byte[0], AUTHORIZATION, STAFF);

        Company late = submitted("finance");

        JsonNode seen = offers(late, STAFF).json();
        JsonNode first = offers(late, late.bearer).json();
        JsonNode again = offers(late, STAFF).json();
        assertThat(seen.at("/proposals/proposed")).isEqualTo(first.at("/proposals/proposed"));
        assertThat(first.at("/proposals/joined").asBoolean()).isTrue();
        assertThat(first.at("/proposals/proposed").size()).isPositive();
        assertThat(again.at("/proposals")).isEqualTo(first.at("/proposals"));
    }

    @Test
    void a_banned_offer_is_shown_nowhere_and_a_pin_that_cannot_be_kept_is_named() {
        Company company = submitted("finance");
        JsonNode before = offers(company, STAFF).json();
        String banned = eligibleExpert(before);
        String ineligible = before.at("/ineligible/0/id").asString();

        String run = ready(order("{\"options\": {\"bans\": [" + pair(company, banned) + "], \"pins\": ["
                + pair(company, ineligible) + "]}}"));
        api.send("POST", RUNS + "/" + run + "/publication", new byte[0], AUTHORIZATION, STAFF);

        JsonNode after = offers(company, STAFF).json();
        assertThat(after.at("/eligible").toString()).doesNotContain("\"" + banned + "\"");
        assertThat(after.at("/proposals").toString()).doesNotContain("\"" + banned + "\"");
        assertThat(whyNot(run, company.id, banned).at("/reason")).isEqualTo("banned");
        assertThat(see(run).json().at("/result/shortfalls").toString())
                .contains("\"kind\":\"pin\",\"company\":\"" + company.id + "\",\"offer\":\"" + ineligible + "\"");
    }

    private static String eligibleExpert(JsonNode offers) {
        for (JsonNode offer : offers.at("/eligible")) {
            if (!offer.at("/kind").asString().matches("training|scheme")) {
                return offer.at("/id").asString();
            }
        }
        throw new AssertionError("nobody fits: " + offers.at("/eligible"));
    }

    private static String pair(Company company, String offer) {
        return "{\"company\": \"" + company.id + "\", \"offer\": \"" + offer + "\"}";
    }

    @Test
    void is_the_team_s_alone() {
        Company company = submitted("energy");

        assertThat(api.get(RUNS).status()).isEqualTo(401);
        assertThat(api.get(RUNS, AUTHORIZATION, company.bearer).status()).isEqualTo(403);
        assertThat(api.json("POST", RUNS, "{}", AUTHORIZATION, company.bearer).status())
                .isEqualTo(403);
        assertThat(offers(company, submitted("energy").bearer).status()).isEqualTo(404);
        assertThat(api.get(RUNS + "/0123456789abcdef0123456789abcdef", AUTHORIZATION, STAFF)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void options_that_cannot_be_followed_are_told_by_field_in_the_reader_s_language() {
        Answer refused = api.json(
                "POST",
                RUNS,
                "{\"options\": {\"want\": 0, \"coverage\": [10, 20]}}",
                AUTHORIZATION,
                STAFF,
                "Accept-Language",
                "fr");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/options/want");
        assertThat(refused.at("/errors/1/pointer")).isEqualTo("/options/coverage/1");
        assertThat(refused.at("/errors/0/message")).contains("un nombre entier de 1 à 10 attendu");
        assertThat(api.json("POST", RUNS, "{\"options\": {\"kinds\": [\"clubb\"]}}", AUTHORIZATION, STAFF)
                        .at("/errors/0/message"))
                .contains("club");
        for (String list : new String[] {"coverage", "pins", "kinds"}) {
            assertThat(api.json("POST", RUNS, "{\"options\": {\"" + list + "\": [null]}}", AUTHORIZATION, STAFF)
                            .status())
                    .isEqualTo(422);
        }
        assertThat(api.json("POST", RUNS, "{\"option\": {}}", AUTHORIZATION, STAFF)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_same_key_gives_the_same_run_and_progress_can_be_followed_to_the_end() {
        submitted("tourism");
        String key = UUID.randomUUID().toString();

        Answer first = api.json("POST", RUNS, "{}", AUTHORIZATION, STAFF, "Idempotency-Key", key);
        Answer again = api.json("POST", RUNS, "{}", AUTHORIZATION, STAFF, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(202);
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(first.header("Location")).isEqualTo(RUNS + "/" + first.at("/id"));
        Answer events = api.get(RUNS + "/" + first.at("/id") + "/events", AUTHORIZATION, STAFF);
        assertThat(events.header("Content-Type")).startsWith("text/event-stream");
        assertThat(events.body()).contains("event:run").contains("\"status\":\"ready\"");
    }

    @Test
    void a_run_can_be_repeated_and_told_beside_the_last() {
        submitted("finance");
        String first = ready(order("{}"));
        api.send("POST", RUNS + "/" + first + "/publication", new byte[0], AUTHORIZATION, STAFF);

        JsonNode second = see(ready(order("{}"))).json();

        assertThat(second.at("/result/difference/since").at("/value").asString()
                        + second.at("/result/difference/since").asString(""))
                .contains(first);
        assertThat(second.at("/result/difference/dropped").asInt()).isZero();
        assertThat(second.at("/result/dial").size()).isEqualTo(5);
        assertThat(second.at("/result/dial/0/affinityLost").asLong()).isZero();
    }

    private Company submitted(String sector) {
        Answer started = api.json(
                "POST",
                "/api/assessments",
                "{\"questionnaire\": \"ai-maturity\", \"mode\": \"full\", \"company\": {\"name\": \"Fabrique fictive\","
                        + " \"size\": \"12\", \"sector\": \"" + sector + "\", \"departements\": [\"59\"]}}");
        Company company = new Company(started.at("/id"), "Bearer " + started.at("/token"));
        answer(company, "S1", "3");
        answer(company, "A1", "2");
        answer(company, "U1", "[\"gen\"]");
        answer(company, "N2", "[\"idp\"]");
        answer(company, "N6", "\"b2\"");
        api.send("POST", "/api/assessments/" + company.id + "/submission", new byte[0], AUTHORIZATION, company.bearer);
        return company;
    }

    private void answer(Company company, String question, String value) {
        api.json(
                "PUT",
                "/api/assessments/" + company.id + "/answers/" + question,
                "{\"answer\": " + value + "}",
                AUTHORIZATION,
                company.bearer);
    }

    /** The id of a new run, once nobody else's is under way. */
    private String order(String options) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        Answer ordered = api.json("POST", RUNS, options, AUTHORIZATION, STAFF);
        while (ordered.status() == 409 && Instant.now().isBefore(end)) {
            pause();
            ordered = api.json("POST", RUNS, options, AUTHORIZATION, STAFF);
        }
        assertThat(ordered.status()).isEqualTo(202);
        return ordered.at("/id");
    }

    private String ready(String run) {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (see(run).at("/status").equals("working") && Instant.now().isBefore(end)) {
            pause();
        }
        assertThat(see(run).at("/status")).as(see(run).body()).isEqualTo("ready");
        return run;
    }

    private Answer see(String run) {
        return api.get(RUNS + "/" + run, AUTHORIZATION, STAFF);
    }

    private Answer offers(Company company, String bearer) {
        return api.get("/api/companies/" + company.id + "/offers", AUTHORIZATION, bearer);
    }

    private Answer whyNot(String run, String company, String offer) {
        return api.get(RUNS + "/" + run + "/why-not?company=" + company + "&offer=" + offer, AUTHORIZATION, STAFF);
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
