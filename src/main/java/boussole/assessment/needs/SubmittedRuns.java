package boussole.assessment.needs;

import boussole.assessment.AssessmentId;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The runs that companies have submitted, as matching reads them; colleagues' copies are none of them. */
interface SubmittedRuns {

    /** Those submitted up to then, in no order. */
    Flux<Heard> upTo(Instant then);

    /** Empty where there is none, or it is still open, or it is a colleague's copy. */
    Mono<Heard> find(AssessmentId id);
}
