package boussole.web.api;

import boussole.assessment.FollowingUp;
import boussole.assessment.TakingAssessment;
import boussole.assessment.TakingAssessment.Outcome;
import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.report.ScorecardView;
import boussole.report.Viewing;
import boussole.scoring.projection.Appraisal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What an assessment says once it is submitted, and what has changed when it is answered again. */
@RestController
@Tag(name = "Results")
@SecurityRequirement(name = "token")
class ResultsApi {

    private final TakingAssessment takingAssessment;
    private final FollowingUp followingUp;

    ResultsApi(TakingAssessment takingAssessment, FollowingUp followingUp) {
        this.takingAssessment = takingAssessment;
        this.followingUp = followingUp;
    }

    @PostMapping("/api/assessments/{id}/submission")
    @Operation(summary = "Submit for good", description = "A second time: the same scorecard.")
    Mono<ScorecardView> submit(@PathVariable("id") String id, Actor actor, Language language) {
        return takingAssessment.submit(actor, Addressed.assessment(id)).map(outcome -> view(outcome, language));
    }

    @GetMapping("/api/assessments/{id}/scorecard")
    @Operation(summary = "The scorecard of a submitted assessment")
    Mono<ScorecardView> scorecard(@PathVariable("id") String id, Actor actor, Language language) {
        return takingAssessment.scorecard(actor, Addressed.assessment(id)).map(outcome -> view(outcome, language));
    }

    @PostMapping("/api/assessments/{id}/follow-up")
    @Operation(
            summary = "Answer again, some months later",
            description = "A new assessment of the same company in the same edition and mode, with its own token.")
    @ApiResponse(responseCode = "201", description = "Started")
    Mono<ResponseEntity<StartedView>> followUp(
            @PathVariable("id") String id,
            @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey,
            Actor actor,
            ServerWebExchange exchange) {
        return followingUp
                .start(actor, Addressed.assessment(id), idempotencyKey)
                .map(started -> StartedView.created(started, exchange));
    }

    @GetMapping("/api/assessments/{id}/progress")
    @Operation(summary = "What has changed since the run before")
    Mono<ProgressView> progress(@PathVariable("id") String id, Actor actor, Language language) {
        return followingUp
                .progress(actor, Addressed.assessment(id))
                .map(progress -> ProgressView.of(progress, language));
    }

    private static ScorecardView view(Outcome outcome, Language language) {
        Appraisal appraisal = new Appraisal(outcome.scorecard(), outcome.checked(), outcome.wayUp());
        return new Viewing(outcome.scoring().questionnaire(), language).view(appraisal);
    }
}
