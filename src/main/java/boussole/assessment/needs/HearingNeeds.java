package boussole.assessment.needs;

import boussole.assessment.AssessmentId;
import boussole.assessment.AssessmentProblem;
import boussole.assessment.TakingAssessment;
import boussole.identity.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hearing what companies need. */
@Component
public class HearingNeeds {

    private final SubmittedRuns runs;
    private final TakingAssessment takingAssessment;

    HearingNeeds(SubmittedRuns runs, TakingAssessment takingAssessment) {
        this.runs = runs;
        this.takingAssessment = takingAssessment;
    }

    /**
     * Every company as it last spoke up to then, in the order of the assessments' ids. Only a run that follows another takes
     * its place: a company's number is public, so one that merely gives the same number might be anybody's. For the hub's
     * team.
     */
    public Mono<List<Heard>> all(Actor actor, String territory, Instant then) {
        return Mono.fromRunnable(() -> actor.mustWorkFor(territory))
                .then(runs.upTo(then).collectList())
                .map(HearingNeeds::latest);
    }

    /** One company's: for the hub's team, and for whoever holds the token of the run. */
    public Mono<Heard> one(Actor actor, String territory, AssessmentId id) {
        Mono<Heard> found = runs.find(id);
        return actor.worksFor(territory)
                ? found.switchIfEmpty(Mono.error(AssessmentProblem.NotFound::new))
                : takingAssessment
                        .see(actor, id)
                        .then(found)
                        .switchIfEmpty(Mono.error(AssessmentProblem.NotSubmitted::new));
    }

    static List<Heard> latest(Collection<Heard> all) {
        Set<AssessmentId> surpassed = new HashSet<>();
        all.forEach(heard -> heard.follows().ifPresent(surpassed::add));
        return all.stream()
                .filter(heard -> !surpassed.contains(heard.id()))
                .sorted(Comparator.comparing(heard -> heard.id().value()))
                .toList();
    }
}
