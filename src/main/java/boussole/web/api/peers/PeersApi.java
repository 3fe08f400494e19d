package boussole.web.api.peers;

import boussole.assessment.peers.ComparingWithPeers;
import boussole.identity.Actor;
import boussole.web.api.Addressed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where a submitted assessment stands among others. */
@RestController
@Tag(name = "Results")
@SecurityRequirement(name = "token")
class PeersApi {

    private final ComparingWithPeers comparingWithPeers;

    PeersApi(ComparingWithPeers comparingWithPeers) {
        this.comparingWithPeers = comparingWithPeers;
    }

    @GetMapping("/api/assessments/{id}/peers")
    @Operation(
            summary = "Where the company stands among others",
            description = "Others ran the same edition in the same mode; the circle widens from sector, size and"
                    + " départements to everyone until it holds at least ten. Levels are those before caps.")
    Mono<PeersView> peers(@PathVariable("id") String id, Actor actor) {
        return comparingWithPeers.of(actor, Addressed.assessment(id)).map(PeersView::of);
    }
}
