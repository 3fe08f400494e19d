package boussole.web.leader.answering;

import boussole.assessment.AssessmentId;
import boussole.assessment.AssessmentProblem;
import boussole.assessment.TakingAssessment;
import boussole.assessment.TakingAssessment.Answering;
import boussole.assessment.TakingAssessment.Overview;
import boussole.identity.Actor;
import boussole.questionnaire.answering.AnswersRefused;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Saves what someone changed in a form, one question after the other. What others wrote to other questions stays; what
 * they wrote to the same one is told instead of being overwritten.
 */
@Component
class SavingAnswers {

    private static final Retry WHERE_OTHERS_WRITE = Retry.backoff(50, Duration.ofMillis(2))
            .maxBackoff(Duration.ofMillis(100))
            .jitter(0.8)
            .filter(AssessmentProblem.StaleVersion.class::isInstance)
            .onRetryExhaustedThrow((retry, signal) -> new AssessmentProblem.TooBusy());

    private final TakingAssessment takingAssessment;

    SavingAnswers(TakingAssessment takingAssessment) {
        this.takingAssessment = takingAssessment;
    }

    /** @param after the assessment as it now stands */
    record Saved(Overview after, List<Refusal> refusals) {}

    Mono<Saved> save(Actor actor, AssessmentId id, MultiValueMap<String, String> form) {
        return takingAssessment
                .see(actor, id)
                .flatMapIterable(before -> changes(before, form))
                .concatMap(posted -> saved(actor, id, posted))
                .collectList()
                .flatMap(refusals -> takingAssessment.see(actor, id).map(after -> new Saved(after, refusals)));
    }

    private static List<Posted> changes(Overview before, MultiValueMap<String, String> form) {
        return before.questionnaire().branchingOrder().stream()
                .filter(question -> form.containsKey(question.id() + ".was"))
                .map(question -> Posted.of(question, form))
                .filter(posted -> posted.changes(before.questionnaire()))
                .toList();
    }

    /** Empty where it was kept, or where another answer of the same form has ruled the question out. */
    private Mono<Refusal> saved(Actor actor, AssessmentId id, Posted posted) {
        return takingAssessment
                .see(actor, id)
                .flatMap(now -> written(actor, now, posted))
                .retryWhen(WHERE_OTHERS_WRITE)
                .onErrorResume(AssessmentProblem.DoesNotApply.class, ruledOut -> Mono.empty())
                .onErrorResume(AssessmentProblem.CommentRefused.class, no -> Mono.just(Refusal.of(posted, no)))
                .onErrorResume(AnswersRefused.class, no -> Mono.just(Refusal.of(posted, no)));
    }

    /** Writes over what the page has shown, and over nothing else. */
    private Mono<Refusal> written(Actor actor, Overview now, Posted posted) {
        Held said = posted.read(now.questionnaire());
        Held standing = Held.of(posted.question(), now.assessment().said());
        if (said.mark().equals(standing.mark())) {
            return Mono.empty();
        }
        return posted.was().equals(standing.mark())
                ? takingAssessment
                        .answer(actor, now.assessment().id(), answering(now, posted, said))
                        .flatMap(kept -> Mono.empty())
                : Mono.just(Refusal.changedElsewhere(posted, said, standing));
    }

    private static Answering answering(Overview now, Posted posted, Held said) {
        return new Answering(
                posted.question().id(),
                posted.value(),
                said.shown() ? Optional.of("shown") : Optional.empty(),
                Optional.of(said.comment()).filter(words -> !words.isEmpty()),
                OptionalLong.of(now.assessment().version()));
    }
}
