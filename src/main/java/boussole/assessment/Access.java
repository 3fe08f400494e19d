package boussole.assessment;

import boussole.assessment.Assessment.Open;
import boussole.assessment.Assessment.Origin;
import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Submitted;
import boussole.assessment.StartingAssessment.Started;
import boussole.identity.Actor;
import boussole.identity.CapabilityToken;
import boussole.identity.Secrets;
import boussole.identity.ServerSecret;
import boussole.library.Worker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Opens assessments to whoever holds their token, lets several people change one at once, and draws keys to new ones. */
@Component
class Access {

    private static final int SHORTEST_KEY = 16;
    private static final int LONGEST_KEY = 200;
    private static final Retry ON_CONFLICT = Retry.backoff(100, Duration.ofMillis(2))
            .maxBackoff(Duration.ofMillis(100))
            .jitter(0.8)
            .filter(Conflict.class::isInstance)
            .onRetryExhaustedThrow((retry, signal) -> new AssessmentProblem.TooBusy());

    private final Assessments assessments;
    private final Secrets secrets;
    private final Worker worker;

    Access(Assessments assessments, Secrets secrets, Worker worker) {
        this.assessments = assessments;
        this.secrets = secrets;
        this.worker = worker;
    }

    /** The assessment, for whoever holds its token. */
    Mono<Assessment> to(Actor actor, AssessmentId id) {
        return assessments
                .find(id)
                .filter(assessment -> actor.opens(assessment.origin().lock()))
                .switchIfEmpty(Mono.error(AssessmentProblem.NotFound::new));
    }

    /** The assessment, for the one who leads it. */
    Mono<Assessment> asLead(Actor actor, AssessmentId id) {
        return to(actor, id).map(Access::led);
    }

    /**
     * The assessment after this change. Where someone else wrote in between, the change is made again to what they left;
     * a change that gives back what it got writes nothing.
     */
    Mono<Assessment> changing(Actor actor, AssessmentId id, Function<Assessment, Mono<? extends Assessment>> change) {
        return to(actor, id)
                .flatMap(read -> change.apply(read).flatMap(changed -> replaced(read, changed)))
                .retryWhen(ON_CONFLICT);
    }

    /** Changes an assessment on behalf of another that is bound to it; nothing happens where it is gone. */
    Mono<Void> changing(AssessmentId id, UnaryOperator<Assessment> change) {
        return assessments
                .find(id)
                .flatMap(read -> replaced(read, change.apply(read)))
                .retryWhen(ON_CONFLICT)
                .then();
    }

    /** Removes the assessment and everything that grew from it, the farthest first, so that a repeat finds the rest. */
    Mono<Assessment> erasing(Actor actor, AssessmentId id) {
        return to(actor, id).flatMap(this::erased).retryWhen(ON_CONFLICT);
    }

    private Mono<Assessment> erased(Assessment read) {
        return Flux.fromStream(() -> read.ties().all())
                .concatMap(assessments::find)
                .concatMap(this::erased)
                .then(assessments.remove(read))
                .map(done -> done(done, read));
    }

    /**
     * A new assessment bound to one that the actor leads. The tie is written first, so that whoever erases the one finds
     * the other.
     */
    Mono<Started> offshoot(
            Actor actor, AssessmentId id, UnaryOperator<Assessment> tie, Function<Assessment, Started> begin) {
        return changing(actor, id, read -> Mono.fromSupplier(() -> tie.apply(led(read))))
                .map(begin)
                .flatMap(this::inserted)
                .flatMap(started -> to(actor, id)
                        .thenReturn(started)
                        .onErrorResume(
                                AssessmentProblem.NotFound.class,
                                erased ->
                                        assessments.remove(started.assessment()).then(Mono.error(erased))));
    }

    /**
     * A new id and its token: for the same idempotency key and words, the same ones again. Randomness is drawn off the
     * event loop, for it may have to wait for the system.
     */
    Mono<Drawn> draw(Optional<String> idempotencyKey, String... words) {
        return idempotencyKey.isEmpty()
                ? worker.run(() -> new Drawn(AssessmentId.drawn(), CapabilityToken.drawn()))
                : Mono.fromSupplier(() -> keyed(idempotencyKey.get(), words))
                        .flatMap(all -> secrets.ours().map(secret -> Drawn.from(secret, all)));
    }

    static Open open(Assessment assessment) {
        return switch (assessment) {
            case Open open -> open;
            case Submitted submitted -> throw new AssessmentProblem.AlreadySubmitted();
        };
    }

    static Submitted submitted(Assessment assessment) {
        return switch (assessment) {
            case Open open -> throw new AssessmentProblem.NotSubmitted();
            case Submitted submitted -> submitted;
        };
    }

    private static Assessment led(Assessment assessment) {
        if (assessment.origin().part() instanceof Part.Respondent) {
            throw new AssessmentProblem.LeadOnly();
        }
        return assessment;
    }

    private Mono<Assessment> replaced(Assessment read, Assessment changed) {
        return changed.version() == read.version()
                ? Mono.just(changed)
                : assessments.replace(changed).map(done -> done(done, changed));
    }

    private static Assessment done(boolean done, Assessment assessment) {
        if (!done) {
            throw new Conflict();
        }
        return assessment;
    }

    /** What is kept under the id, if this is a repeat. */
    private Mono<Started> inserted(Started started) {
        return assessments.insert(started.assessment()).flatMap(fresh -> fresh ? Mono.just(started) : known(started));
    }

    private Mono<Started> known(Started started) {
        return assessments
                .find(started.assessment().id())
                .map(kept -> repeated(kept, started))
                .switchIfEmpty(Mono.error(AssessmentProblem.NotFound::new));
    }

    private static Started repeated(Assessment kept, Started again) {
        Origin origin = again.assessment().origin();
        if (!kept.origin().part().equals(origin.part())) {
            throw new AssessmentProblem.KeyReused();
        }
        return new Started(kept, again.token());
    }

    private static String[] keyed(String key, String... words) {
        boolean visible = key.chars().allMatch(character -> character > ' ' && character < 127);
        if (!visible || key.length() < SHORTEST_KEY || key.length() > LONGEST_KEY) {
            throw new AssessmentProblem.KeyRefused(SHORTEST_KEY, LONGEST_KEY);
        }
        List<String> all = new ArrayList<>(List.of(words));
        all.add(key);
        return all.toArray(String[]::new);
    }

    /** The id of a new assessment, and the only key to it. */
    record Drawn(AssessmentId id, CapabilityToken token) {

        static Drawn from(ServerSecret secret, String... words) {
            return new Drawn(new AssessmentId(secret.name(words)), secret.token(words));
        }
    }

    /** Someone else wrote in between. */
    private static final class Conflict extends RuntimeException {

        private static final long serialVersionUID = 1;

        Conflict() {
            super("someone else wrote in between", null, false, false);
        }
    }
}
