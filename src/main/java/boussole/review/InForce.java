package boussole.review;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The run whose proposals companies are shown. */
@Component
public class InForce {

    private final Runs runs;

    InForce(Runs runs) {
        this.runs = runs;
    }

    /** Empty where none was ever published. */
    public Mono<MatchingRun> of(String territory) {
        return runs.desk(territory)
                .flatMap(desk -> Mono.justOrEmpty(desk.published()))
                .flatMap(runs::find);
    }
}
