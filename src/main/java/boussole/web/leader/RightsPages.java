package boussole.web.leader;

import boussole.assessment.AssessmentId;
import boussole.assessment.ExercisingRights;
import boussole.assessment.ExercisingRights.Export;
import boussole.assessment.TakingAssessment;
import boussole.identity.Actor;
import boussole.web.address.Redirection;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Everything held about an assessment, to take away or to erase. */
@Controller
class RightsPages {

    private final TakingAssessment takingAssessment;
    private final ExercisingRights exercisingRights;

    RightsPages(TakingAssessment takingAssessment, ExercisingRights exercisingRights) {
        this.takingAssessment = takingAssessment;
        this.exercisingRights = exercisingRights;
    }

    @GetMapping("/a/{id}/export")
    Mono<ResponseEntity<Export>> export(@PathVariable("id") String id, Actor actor) {
        return exercisingRights
                .export(actor, Key.assessment(id))
                .map(held -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Content-Disposition", "attachment; filename=\"boussole.json\"")
                        .body(held));
    }

    /** Asks before anything is erased. */
    @GetMapping("/a/{id}/erasure")
    Mono<Rendering> ask(@PathVariable("id") String id, Actor actor) {
        return takingAssessment
                .see(actor, Key.assessment(id))
                .map(overview -> Rendering.view("leader/erasure")
                        .modelAttribute("home", Key.home(overview.assessment().id()))
                        .modelAttribute(
                                "colleagues",
                                overview.assessment().ties().invitations().size())
                        .modelAttribute(
                                "followUps",
                                overview.assessment().ties().followUps().size())
                        .build());
    }

    @PostMapping("/a/{id}/erasure")
    Mono<Rendering> erase(@PathVariable("id") String id, Actor actor, ServerWebExchange exchange) {
        AssessmentId assessment = Key.assessment(id);
        return exercisingRights
                .erase(actor, assessment)
                .then(Mono.fromRunnable(() -> Key.takeBack(exchange, assessment)))
                .thenReturn(Redirection.to("/?erased"));
    }
}
