package boussole.web.api.matching;

import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.review.MatchingRun;
import boussole.review.OrderingRuns;
import boussole.review.ReviewProblem;
import boussole.review.RunId;
import boussole.review.offers.AskingWhyNot;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs of the matching over a territory: in the background, one at a time, published when somebody decides so. */
@RestController
@Tag(name = "Matching")
@SecurityRequirement(name = "staff")
class RunsApi {

    private final OrderingRuns orderingRuns;
    private final AskingWhyNot askingWhyNot;
    private final String territory;

    RunsApi(OrderingRuns orderingRuns, AskingWhyNot askingWhyNot, @Value("${boussole.territory}") String territory) {
        this.orderingRuns = orderingRuns;
        this.askingWhyNot = askingWhyNot;
        this.territory = territory;
    }

    /** The runs. */
    record RunsView(List<RunView> runs) {}

    @PostMapping("/api/matching/runs")
    @Operation(
            summary = "Start a run",
            description = "It goes on in the background. One at a time: 409 while another is under way. The same"
                    + " Idempotency-Key gives the same run.")
    @ApiResponse(responseCode = "202", description = "Ordered")
    Mono<ResponseEntity<RunView>> order(
            @RequestBody RunAsked asked,
            @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey,
            Actor actor,
            Language language) {
        return orderingRuns
                .order(actor, territory, asked.wanted(), idempotencyKey)
                .map(run -> ResponseEntity.accepted()
                        .location(URI.create("/api/matching/runs/" + run.id()))
                        .body(RunView.of(run, language)));
    }

    @GetMapping("/api/matching/runs")
    @Operation(summary = "The latest runs, the newest first")
    Mono<RunsView> latest(Actor actor, Language language) {
        return orderingRuns
                .latest(actor, territory)
                .map(runs -> new RunsView(
                        runs.stream().map(run -> RunView.of(run, language)).toList()));
    }

    @GetMapping("/api/matching/runs/{id}")
    @Operation(summary = "Status, totals, certificate, shortfalls, the difference from the last run")
    Mono<RunView> see(@PathVariable("id") String id, Actor actor, Language language) {
        return orderingRuns.see(actor, run(id)).map(run -> RunView.of(run, language));
    }

    @GetMapping(path = "/api/matching/runs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Follow a run",
            description = "An event named “run” each time it has moved on, until it is over.")
    Flux<ServerSentEvent<RunView>> follow(@PathVariable("id") String id, Actor actor, Language language) {
        return orderingRuns.follow(actor, run(id)).map(run -> event(run, language));
    }

    @DeleteMapping("/api/matching/runs/{id}")
    @Operation(summary = "Cancel a run that is under way")
    Mono<RunView> cancel(@PathVariable("id") String id, Actor actor, Language language) {
        return orderingRuns.cancel(actor, run(id)).map(run -> RunView.of(run, language));
    }

    @PostMapping("/api/matching/runs/{id}/publication")
    @Operation(summary = "Show companies what came of it")
    Mono<RunView> publish(@PathVariable("id") String id, Actor actor, Language language) {
        return orderingRuns.publish(actor, run(id)).map(run -> RunView.of(run, language));
    }

    @GetMapping("/api/matching/runs/{id}/why-not")
    @Operation(
            summary = "Why a company was not given an offer",
            description = "Ineligible, with the rules that say so; or the exact price of forcing the pair, the affinity"
                    + " that it would have taken, and who would gain and lose what. With a company's own token: of that"
                    + " company in the run in force, with other companies unnamed.")
    @SecurityRequirement(name = "token")
    Mono<WhyNotView> whyNot(
            @PathVariable("id") String id,
            @RequestParam("company") String company,
            @RequestParam("offer") String offer,
            Actor actor,
            Language language) {
        return askingWhyNot
                .of(actor, territory, run(id), company, offer)
                .map(answer -> WhyNotView.of(company, offer, answer, language));
    }

    @GetMapping(path = "/api/matching/runs/{id}/record", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The run with its certificate",
            description = "To be proven again by: boussole match --verify RUN.json")
    Mono<ResponseEntity<byte[]>> file(@PathVariable("id") String id, Actor actor) {
        return askingWhyNot
                .file(actor, run(id))
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Content-Disposition", "attachment; filename=\"run-" + run(id) + ".json\"")
                        .body(file));
    }

    private static ServerSentEvent<RunView> event(MatchingRun run, Language language) {
        return ServerSentEvent.builder(RunView.of(run, language))
                .event("run")
                .id(Long.toString(run.version()))
                .build();
    }

    static RunId run(String written) {
        return RunId.read(written).orElseThrow(ReviewProblem.NoSuchRun::new);
    }
}
