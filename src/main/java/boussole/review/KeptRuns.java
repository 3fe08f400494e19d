package boussole.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The runs that are kept: the one whose proposals companies are shown, and a number of others. */
@Component
public class KeptRuns {

    private static final int KEPT = 20;
    private static final int MOST = 1_000;

    private final Runs runs;

    KeptRuns(Runs runs) {
        this.runs = runs;
    }

    /** The run whose proposals companies are shown; empty where none was ever published. */
    public Mono<MatchingRun> inForce(String territory) {
        return runs.desk(territory)
                .flatMap(desk -> Mono.justOrEmpty(desk.published()))
                .flatMap(runs::find);
    }

    /** Those that newer ones have long overtaken; the one in force is never among them. */
    public Flux<RunId> outdated(String territory) {
        return runs.desk(territory)
                .flatMapMany(desk -> runs.latest(territory, MOST)
                        .skip(KEPT)
                        .filter(run -> !run.isOpen())
                        .map(MatchingRun::id)
                        .filter(run -> !desk.published().equals(Optional.of(run))));
    }

    public Mono<Void> remove(RunId outdated) {
        return runs.remove(outdated);
    }
}
