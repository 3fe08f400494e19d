package boussole.web.api;

import boussole.assessment.InvitingRespondents;
import boussole.identity.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Colleagues who answer their own copy, and how far apart the answers lie. */
@RestController
@Tag(name = "Respondents")
@SecurityRequirement(name = "token")
class RespondentsApi {

    private final InvitingRespondents invitingRespondents;

    RespondentsApi(InvitingRespondents invitingRespondents) {
        this.invitingRespondents = invitingRespondents;
    }

    /** @param role management, it, hr, operations, sales, finance or staff */
    @Schema(example = "{\"role\": \"staff\"}")
    record Invited(String role) {}

    @PostMapping("/api/assessments/{id}/respondents")
    @Operation(
            summary = "Invite a colleague by role",
            description = "Hand the token or the resume address on; it is shown once.")
    @ApiResponse(responseCode = "201", description = "Invited")
    Mono<ResponseEntity<StartedView>> invite(
            @PathVariable("id") String id,
            @RequestBody Invited invited,
            @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey,
            Actor actor,
            ServerWebExchange exchange) {
        return invitingRespondents
                .invite(actor, Addressed.assessment(id), invited.role(), idempotencyKey)
                .map(started -> StartedView.created(started, exchange));
    }

    @GetMapping("/api/assessments/{id}/respondents")
    @Operation(
            summary = "Who has finished, and the spread of the answers",
            description = "Figures only, never who said what: a side is heard once two of its colleagues have"
                    + " answered, then two at a time. A gap of two steps between management and staff is a finding.")
    Mono<RespondentsView> respondents(@PathVariable("id") String id, Actor actor) {
        return invitingRespondents.respondents(actor, Addressed.assessment(id)).map(RespondentsView::of);
    }
}
