package boussole.training;

import boussole.scoring.Scorecard;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Proposing the trainings that a result asks for. */
@Component
public class ProposingTraining {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Trainings trainings;
    private final Clock clock;

    ProposingTraining(Trainings trainings, Clock clock) {
        this.trainings = trainings;
        this.clock = clock;
    }

    /**
     * At most five, for the largest gap first; none that has expired.
     *
     * @param scorecard of whoever is asking: reading it has asked the actor
     * @param departements where the company works; none: anywhere will do
     */
    public Mono<List<Proposal>> proposals(Scorecard scorecard, Collection<String> departements) {
        return trainings.all().map(catalogue -> proposals(catalogue, scorecard, departements));
    }

    private List<Proposal> proposals(Catalogue catalogue, Scorecard scorecard, Collection<String> departements) {
        return catalogue.questionnaire().equals(scorecard.edition().questionnaire())
                ? Matching.proposals(
                        scorecard, departements, catalogue.trainings(), LocalDate.ofInstant(clock.instant(), FRANCE))
                : List.of();
    }
}
