package boussole.web.advisor;

import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.review.OrderingRuns;
import boussole.review.ReviewProblem;
import boussole.review.RunId;
import boussole.review.RunOptions;
import boussole.web.address.Redirection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs of the matching: started, followed, looked at, published. */
@Controller
class RunsPages {

    private final OrderingRuns orderingRuns;
    private final String territory;

    RunsPages(OrderingRuns orderingRuns, @Value("${boussole.territory}") String territory) {
        this.orderingRuns = orderingRuns;
        this.territory = territory;
    }

    @GetMapping("/advisor")
    Mono<Rendering> runs(Actor actor, Language language) {
        return orderingRuns
                .latest(actor, territory)
                .map(runs -> Rendering.view("advisor/runs")
                        .modelAttribute(
                                "runs",
                                runs.stream()
                                        .map(run -> RunLine.of(run, language))
                                        .toList())
                        .modelAttribute("usual", RunOptions.USUAL)
                        .modelAttribute("bonuses", List.of(0, 25, 50, 100, 200))
                        .modelAttribute("key", UUID.randomUUID().toString())
                        .build());
    }

    /** A reload of the form's answer gives the same run; where another is under way, that one is shown. */
    @PostMapping("/advisor/runs")
    Mono<Rendering> order(Actor actor, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> orderingRuns.order(actor, territory, options(form), key(form)))
                .map(run -> Redirection.to(address(run.id())))
                .onErrorResume(
                        ReviewProblem.Underway.class, underway -> Mono.just(Redirection.to(address(underway.other()))));
    }

    @PostMapping("/advisor/runs/{id}/cancellation")
    Mono<Rendering> cancel(@PathVariable("id") String id, Actor actor) {
        return orderingRuns.cancel(actor, run(id)).map(run -> Redirection.to(address(run.id())));
    }

    @PostMapping("/advisor/runs/{id}/publication")
    Mono<Rendering> publish(@PathVariable("id") String id, Actor actor) {
        return orderingRuns.publish(actor, run(id)).map(run -> Redirection.to(address(run.id())));
    }

    @GetMapping(path = "/advisor/runs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<RunLine>> follow(@PathVariable("id") String id, Actor actor, Language language) {
        return orderingRuns
                .follow(actor, run(id))
                .map(run -> ServerSentEvent.builder(RunLine.of(run, language))
                        .event(run.isOpen() ? "run" : "over")
                        .id(Long.toString(run.version()))
                        .build());
    }

    private static RunOptions options(MultiValueMap<String, String> form) {
        RunOptions usual = RunOptions.USUAL;
        return new RunOptions(
                usual.kinds(),
                number(form, "want", usual.want()),
                usual.perOrganisation(),
                number(form, "stability", usual.stability()),
                usual.coverage(),
                usual.seed(),
                usual.pins(),
                usual.bans());
    }

    /** What is no number is answered as a number out of range is: by name. */
    private static int number(MultiValueMap<String, String> form, String field, int usual) {
        return Optional.ofNullable(form.getFirst(field))
                .map(written -> written.strip().matches("\\d{1,6}") ? Integer.parseInt(written.strip()) : -1)
                .orElse(usual);
    }

    private static Optional<String> key(MultiValueMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("key")).filter(key -> !key.isBlank());
    }

    static String address(RunId run) {
        return "/advisor/runs/" + run;
    }

    static RunId run(String written) {
        return RunId.read(written).orElseThrow(ReviewProblem.NoSuchRun::new);
    }
}
