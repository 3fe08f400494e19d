package boussole.web.api;

import boussole.assessment.ExercisingRights;
import boussole.assessment.ExercisingRights.Export;
import boussole.assessment.TakingAssessment;
import boussole.identity.Actor;
import boussole.kernel.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** An assessment from its start to its erasure. */
@RestController
@Tag(name = "Assessments")
class AssessmentsApi {

    private final TakingAssessment takingAssessment;
    private final ExercisingRights exercisingRights;

    AssessmentsApi(TakingAssessment takingAssessment, ExercisingRights exercisingRights) {
        this.takingAssessment = takingAssessment;
        this.exercisingRights = exercisingRights;
    }

    @PostMapping("/api/assessments")
    @Operation(
            summary = "Start an assessment",
            description = "The token is the only key to it; it is shown once and stored hashed. The same"
                    + " Idempotency-Key within 24 hours gives the same assessment and the same token.")
    @ApiResponse(responseCode = "201", description = "Started")
    Mono<ResponseEntity<StartedView>> start(
            @RequestBody StartAsked asked,
            @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey,
            Language language,
            ServerWebExchange exchange) {
        return takingAssessment
                .start(asked.starting(language, idempotencyKey))
                .map(started -> StartedView.created(started, exchange));
    }

    @GetMapping("/api/assessments/{id}")
    @SecurityRequirement(name = "token")
    @Operation(summary = "Answers, progress, what applies")
    Mono<ResponseEntity<AssessmentView>> see(@PathVariable("id") String id, Actor actor) {
        return takingAssessment
                .see(actor, Addressed.assessment(id))
                .map(overview -> ResponseEntity.ok()
                        .eTag(Addressed.tag(overview.assessment()))
                        .body(AssessmentView.of(overview)));
    }

    @GetMapping("/api/assessments/{id}/export")
    @SecurityRequirement(name = "token")
    @Operation(summary = "Everything held about it")
    Mono<Export> export(@PathVariable("id") String id, Actor actor) {
        return exercisingRights.export(actor, Addressed.assessment(id));
    }

    @DeleteMapping("/api/assessments/{id}")
    @SecurityRequirement(name = "token")
    @Operation(summary = "Erase it, with its respondents' copies and its follow-ups")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> erase(@PathVariable("id") String id, Actor actor) {
        return exercisingRights.erase(actor, Addressed.assessment(id));
    }
}
