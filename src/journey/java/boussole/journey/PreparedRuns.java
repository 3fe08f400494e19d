package boussole.journey;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.web.ApiClient;
import boussole.web.ApiClient.Answer;
import boussole.web.RunningService;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Assessments brought to where a journey begins, through the API, from the worked cases. */
public record PreparedRuns(ApiClient api) {

    private static final Path CASES = Path.of("src/test/resources/cases/ai-maturity");
    private static final String STAFF = "Bearer " + RunningService.STAFF_KEY;
    private static final YAMLMapper YAML = new YAMLMapper();

    /** An assessment and its key. */
    public record Run(String id, String token, String resume) {

        public String at(String below) {
            return "/a/" + id + below;
        }
    }

    /** Nothing answered yet. */
    public Run started(String mode) {
        Answer started = api.json(
                "POST", "/api/assessments", "{\"questionnaire\": \"ai-maturity\", \"mode\": \"" + mode + "\"}");
        assertThat(started.status()).isEqualTo(201);
        return new Run(started.at("/id"), started.at("/token"), started.at("/resume"));
    }

    /** @param example a worked case's name without its ending, such as {@code 03-eti-avancee} */
    public Run answered(String example) {
        JsonNode written = YAML.readTree(CASES.resolve(example + ".yaml"));
        Run run = started(written.at("/mode").asString());
        written.at("/answers").properties().forEach(answer -> {
            boolean shown = written.at("/evidence").has(answer.getKey());
            put(run, answer.getKey(), answer.getValue(), shown ? "shown" : "declared");
        });
        return run;
    }

    public Run submitted(String example) {
        Run run = answered(example);
        send("POST", run, "/submission", "{}");
        return run;
    }

    /** Invites a colleague. */
    public Run colleague(Run lead, String role) {
        Answer invited = send("POST", lead, "/respondents", "{\"role\": \"" + role + "\"}");
        return new Run(invited.at("/id"), invited.at("/token"), invited.at("/resume"));
    }

    /** @param answer as JSON */
    public void answering(Run run, String question, String answer) {
        put(run, question, YAML.readTree(answer), "declared");
    }

    /** A colleague's few answers, all the same, submitted. */
    public Run finishing(Run colleague, int answer) {
        for (String question : new String[] {"S1", "S2", "A1", "K3", "H1"}) {
            answering(colleague, question, Integer.toString(answer));
        }
        return submitting(colleague);
    }

    public Run submitting(Run run) {
        send("POST", run, "/submission", "{}");
        return run;
    }

    /** Matches everyone who has submitted so far. @return the id of the run, which is ready */
    public String matched() {
        Answer ordered = api.json("POST", "/api/matching/runs", "{}", "Authorization", STAFF);
        assertThat(ordered.status()).as(ordered.body()).isEqualTo(202);
        String run = ordered.at("/id");
        Answer events = api.get("/api/matching/runs/" + run + "/events", "Authorization", STAFF);
        assertThat(events.body()).contains("\"status\":\"ready\"");
        return run;
    }

    /** Shows companies what came of a run. */
    public void published(String run) {
        Answer published = api.json("POST", "/api/matching/runs/" + run + "/publication", "", "Authorization", STAFF);
        assertThat(published.status()).as(published.body()).isEqualTo(200);
    }

    private void put(Run run, String question, JsonNode answer, String evidence) {
        send("PUT", run, "/answers/" + question, "{\"answer\": " + answer + ", \"evidence\": \"" + evidence + "\"}");
    }

    private Answer send(String method, Run run, String below, String body) {
        Answer answer = api.json(
                method, "/api/assessments/" + run.id() + below, body, "Authorization", "Bearer " + run.token());
        assertThat(answer.status())
                .as("%s %s: %s", method, below, answer.body())
                .isBetween(200, 299);
        return answer;
    }
}
