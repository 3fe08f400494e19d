package boussole.web.advisor;

import boussole.directory.Directory;
import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.library.Library;
import boussole.matching.Offer;
import boussole.review.MatchingRun;
import boussole.review.OrderingRuns;
import boussole.review.offers.AskingWhyNot;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** One run: how far it is, what it came to, its proof. */
@Controller
class RunPages {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final OrderingRuns orderingRuns;
    private final AskingWhyNot askingWhyNot;
    private final Directory directory;
    private final Library library;
    private final Clock clock;

    RunPages(OrderingRuns orderingRuns, AskingWhyNot askingWhyNot, Directory directory, Library library, Clock clock) {
        this.orderingRuns = orderingRuns;
        this.askingWhyNot = askingWhyNot;
        this.directory = directory;
        this.library = library;
        this.clock = clock;
    }

    @GetMapping("/advisor/runs/{id}")
    Mono<Rendering> run(@PathVariable("id") String id, Actor actor, Language language) {
        return orderingRuns
                .see(actor, RunsPages.run(id))
                .flatMap(run -> directory
                        .offers(run.order().territory(), LocalDate.ofInstant(clock.instant(), FRANCE))
                        .map(offers -> page(run, offers, language)));
    }

    @GetMapping(path = "/advisor/runs/{id}/record.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> file(@PathVariable("id") String id, Actor actor) {
        return askingWhyNot
                .file(actor, RunsPages.run(id))
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Content-Disposition", "attachment; filename=\"boussole-run-" + id + ".json\"")
                        .body(file));
    }

    private Rendering page(MatchingRun run, List<Offer> offers, Language language) {
        TellingOutcome telling = new TellingOutcome(
                language,
                library.inForce().fitting().vocabulary(),
                offers,
                run.order().options().stability());
        return Rendering.view("advisor/run")
                .modelAttribute("line", RunLine.of(run, language))
                .modelAttribute("ended", run instanceof MatchingRun.Ended ended ? ended.reason() : "running")
                .modelAttribute("publishable", run instanceof MatchingRun.Ready)
                .modelAttribute("outcome", run.outcome().map(telling::view))
                .build();
    }
}
