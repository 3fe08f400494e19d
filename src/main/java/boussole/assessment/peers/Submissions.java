package boussole.assessment.peers;

import boussole.questionnaire.EditionId;
import reactor.core.publisher.Flux;

/** The runs that companies have submitted; colleagues' copies are none of them. */
@FunctionalInterface
interface Submissions {

    /** The newest first, so many at most. */
    Flux<Submission> newest(EditionId edition, String mode, int most);
}
