package boussole.web.api.training;

import boussole.assessment.TakingAssessment;
import boussole.assessment.TakingAssessment.Outcome;
import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.training.ProposingTraining;
import boussole.web.api.Addressed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Trainings that a submitted assessment asks for. */
@RestController
@Tag(name = "Results")
@SecurityRequirement(name = "token")
class TrainingsApi {

    private final TakingAssessment takingAssessment;
    private final ProposingTraining proposingTraining;

    TrainingsApi(TakingAssessment takingAssessment, ProposingTraining proposingTraining) {
        this.takingAssessment = takingAssessment;
        this.proposingTraining = proposingTraining;
    }

    @GetMapping("/api/assessments/{id}/trainings")
    @Operation(
            summary = "Trainings that close the largest gaps",
            description = "At most five, each with its reasons; none that has expired.")
    Mono<List<TrainingView>> trainings(@PathVariable("id") String id, Actor actor, Language language) {
        return takingAssessment.scorecard(actor, Addressed.assessment(id)).flatMap(outcome -> views(outcome, language));
    }

    private Mono<List<TrainingView>> views(Outcome outcome, Language language) {
        List<String> departements = outcome.assessment().origin().company().departements();
        return proposingTraining
                .proposals(outcome.scorecard(), departements)
                .map(proposals -> proposals.stream()
                        .map(proposal -> TrainingView.of(proposal, language))
                        .toList());
    }
}
