package boussole.web.api;

import boussole.assessment.Assessment;
import boussole.assessment.TakingAssessment;
import boussole.assessment.TakingAssessment.Answering;
import boussole.identity.Actor;
import boussole.questionnaire.answering.AnswerFault;
import boussole.questionnaire.answering.AnswersRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One answer at a time: writing it again changes nothing, writing beside others loses nothing. */
@RestController
@Tag(name = "Assessments")
@SecurityRequirement(name = "token")
class AnswersApi {

    private static final Pattern IN_ALL = Pattern.compile("^/(answer|evidence)s?/[^/]*");

    private final TakingAssessment takingAssessment;

    /**
     * An answer as it is written.
     *
     * @param answer an option's key, a list of keys, a number, a text, or "unknown"
     * @param evidence declared where it is left out, or shown
     */
    @Schema(example = "{\"answer\": 3, \"evidence\": \"shown\", \"comment\": \"Charte signée en mars\"}")
    record AnswerWritten(Object answer, Optional<String> evidence, Optional<String> comment) {

        Answering answering(String question, Optional<String> ifMatch) {
            return new Answering(question, Optional.of(answer), evidence, comment, Addressed.version(ifMatch));
        }
    }

    AnswersApi(TakingAssessment takingAssessment) {
        this.takingAssessment = takingAssessment;
    }

    @PutMapping("/api/assessments/{id}/answers/{question}")
    @Operation(
            summary = "Answer a question",
            description = "With If-Match, refused (412) where someone else has written in between. An answer to a"
                    + " question that is not asked is refused (422).")
    @ApiResponse(responseCode = "204", description = "Kept; the new version is in ETag")
    Mono<ResponseEntity<Void>> answer(
            @PathVariable("id") String id,
            @PathVariable("question") String question,
            @RequestBody AnswerWritten written,
            @RequestHeader("If-Match") Optional<String> ifMatch,
            Actor actor) {
        return takingAssessment
                .answer(actor, Addressed.assessment(id), written.answering(question, ifMatch))
                .onErrorMap(AnswersRefused.class, AnswersApi::alone)
                .map(AnswersApi::kept);
    }

    @DeleteMapping("/api/assessments/{id}/answers/{question}")
    @Operation(summary = "Withdraw an answer")
    @ApiResponse(responseCode = "204", description = "Withdrawn; the new version is in ETag")
    Mono<ResponseEntity<Void>> withdraw(
            @PathVariable("id") String id,
            @PathVariable("question") String question,
            @RequestHeader("If-Match") Optional<String> ifMatch,
            Actor actor) {
        Answering nothing = new Answering(
                question, Optional.empty(), Optional.empty(), Optional.empty(), Addressed.version(ifMatch));
        return takingAssessment.answer(actor, Addressed.assessment(id), nothing).map(AnswersApi::kept);
    }

    private static ResponseEntity<Void> kept(Assessment assessment) {
        return ResponseEntity.noContent().eTag(Addressed.tag(assessment)).build();
    }

    /** The same faults at their places in a body that holds one answer. */
    private static AnswersRefused alone(AnswersRefused refused) {
        return new AnswersRefused(refused.faults().stream()
                .map(fault -> new AnswerFault(
                        IN_ALL.matcher(fault.pointer()).replaceFirst("/$1"),
                        fault.code(),
                        fault.message(),
                        fault.question()))
                .toList());
    }
}
