package boussole.assessment;

import boussole.assessment.Access.Drawn;
import boussole.assessment.Assessment.Open;
import boussole.assessment.Assessment.Origin;
import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Submitted;
import boussole.assessment.Assessment.Ties;
import boussole.assessment.StartingAssessment.Started;
import boussole.assessment.TakingAssessment.Outcome;
import boussole.identity.Actor;
import boussole.scoring.comparison.Comparing;
import boussole.scoring.comparison.Progress;
import boussole.source.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answering again after some months, and seeing what has changed. */
@Component
public class FollowingUp {

    private final Access access;
    private final Assessments assessments;
    private final Replaying replaying;
    private final Clock clock;

    FollowingUp(Access access, Assessments assessments, Replaying replaying, Clock clock) {
        this.access = access;
        this.assessments = assessments;
        this.replaying = replaying;
        this.clock = clock;
    }

    /** A new run of the same edition and mode for the same company, with a token of its own. */
    public Mono<Started> start(Actor actor, AssessmentId id, Optional<String> idempotencyKey) {
        return access.draw(idempotencyKey, "follow-up", id.value())
                .flatMap(drawn -> access.offshoot(
                        actor,
                        id,
                        first -> tied(first, drawn.id()),
                        first -> new Started(next(first, drawn), drawn.token())));
    }

    /** From the run before to this follow-up; asked of a first run, from it to its last submitted follow-up. */
    public Mono<Progress> progress(Actor actor, AssessmentId id) {
        return access.asLead(actor, id).flatMap(this::pair).flatMap(this::progress);
    }

    private Assessment tied(Assessment first, AssessmentId next) {
        Submitted submitted = Access.submitted(first);
        replaying.inForce(first.origin().edition());
        if (submitted.ties().followUps().contains(next)) {
            return submitted;
        }
        List<AssessmentId> followUps = new ArrayList<>(submitted.ties().followUps());
        followUps.add(next);
        return submitted.tied(new Ties(
                submitted.ties().invitations(), followUps, submitted.ties().sharing()));
    }

    private Open next(Assessment first, Drawn drawn) {
        Origin origin = first.origin();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return Open.start(new Origin(
                drawn.id(),
                drawn.token().hash(),
                origin.edition(),
                origin.mode(),
                origin.company(),
                origin.language(),
                new Part.Lead(Optional.of(first.id())),
                now));
    }

    private Mono<Pair> pair(Assessment asked) {
        return before(asked)
                .map(id -> assessments.find(id).map(before -> new Pair(before, asked)))
                .orElseGet(() -> last(asked).map(after -> new Pair(asked, after)))
                .switchIfEmpty(Mono.error(() -> new AssessmentProblem.CannotCompare(Wording.of(
                        "Il n’y a pas d’autre évaluation remise à laquelle comparer celle-ci.",
                        "There is no other submitted assessment to compare this one with."))));
    }

    private static Optional<AssessmentId> before(Assessment asked) {
        return asked.origin().part() instanceof Part.Lead lead ? lead.follows() : Optional.empty();
    }

    private Mono<Assessment> last(Assessment first) {
        return Flux.fromIterable(first.ties().followUps().reversed())
                .concatMap(assessments::find)
                .filter(Submitted.class::isInstance)
                .next();
    }

    private Mono<Progress> progress(Pair pair) {
        Mono<Outcome> before =
                Mono.fromSupplier(() -> Access.submitted(pair.before)).flatMap(replaying::outcome);
        Mono<Outcome> after =
                Mono.fromSupplier(() -> Access.submitted(pair.after)).flatMap(replaying::outcome);
        return Mono.zip(before, after, FollowingUp::compared);
    }

    private static Progress compared(Outcome before, Outcome after) {
        return switch (Comparing.runs(
                before.scorecard(), after.scorecard(), after.scoring().questionnaire())) {
            case Comparing.Compared compared -> compared.progress();
            case Comparing.Refused refused -> throw new AssessmentProblem.CannotCompare(refused.reason());
        };
    }

    /** Two runs of one company, in the order of time. */
    private record Pair(Assessment before, Assessment after) {}
}
