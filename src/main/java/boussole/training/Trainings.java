package boussole.training;

import reactor.core.publisher.Mono;

/** Where the trainings that are known come from. */
public interface Trainings {

    /** All of them, as they are now. */
    Mono<Catalogue> all();
}
