package boussole.assessment;

import reactor.core.publisher.Mono;

/** The assessments we keep. Each is written as a whole, on condition that nobody wrote in between. */
interface Assessments {

    /** False, and nothing written, where there is one with this id already. */
    Mono<Boolean> insert(Assessment assessment);

    Mono<Assessment> find(AssessmentId id);

    /** False, and nothing written, where the version just below this one's is no longer what is kept. */
    Mono<Boolean> replace(Assessment changed);

    /** False, and nothing removed, where this version is no longer what is kept. */
    Mono<Boolean> remove(Assessment read);
}
