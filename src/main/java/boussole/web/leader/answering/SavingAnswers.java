package boussole.web.leader.answering;

import boussole.assessment.AssessmentId;
import boussole.assessment.AssessmentProblem;
import boussole.assessment.TakingAssessment;
import boussole.assessment.TakingAssessment.Answering;
import boussole.assessment.TakingAssessment.Overview;
import boussole.identity.Actor;
import boussole.kernel.Text;
import boussole.questionnaire.answering.AnswerFault;
import boussole.questionnaire.answering.AnswersRefused;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Saves what someone changed in a form, one question after the other, so that what others wrote stays. */
@Component
class SavingAnswers {

    private final TakingAssessment takingAssessment;

    SavingAnswers(TakingAssessment takingAssessment) {
        this.takingAssessment = takingAssessment;
    }

    /** An answer of the form that was not taken, and why. */
    record Refusal(Posted posted, String code, Text reason) {}

    /** @param after the assessment as it now stands */
    record Saved(Overview after, List<Refusal> refusals) {}

    Mono<Saved> save(Actor actor, AssessmentId id, MultiValueMap<String, String> form) {
        return takingAssessment
                .see(actor, id)
                .flatMap(before -> Flux.fromIterable(changes(before, form))
                        .concatMap(posted -> write(actor, before, posted))
                        .collectList()
                        .flatMap(refusals -> takingAssessment.see(actor, id).map(after -> new Saved(after, refusals))));
    }

    private static List<Posted> changes(Overview before, MultiValueMap<String, String> form) {
        return before.questionnaire().branchingOrder().stream()
                .filter(question -> form.containsKey(question.id() + ".was"))
                .map(question -> Posted.of(question, form))
                .filter(Posted::changed)
                .toList();
    }

    /** Empty where it was kept, or where another answer of the same form has ruled the question out. */
    private Mono<Refusal> write(Actor actor, Overview before, Posted posted) {
        return takingAssessment
                .answer(actor, before.assessment().id(), answering(before, posted))
                .flatMap(kept -> Mono.<Refusal>empty())
                .onErrorResume(AssessmentProblem.DoesNotApply.class, ruledOut -> Mono.empty())
                .onErrorResume(
                        AnswersRefused.class,
                        refused -> Mono.just(refusal(posted, refused.faults().getFirst())));
    }

    private static Refusal refusal(Posted posted, AnswerFault fault) {
        return new Refusal(posted, fault.code(), fault.message());
    }

    private static Answering answering(Overview before, Posted posted) {
        String question = posted.question().id();
        return new Answering(
                question,
                posted.value(),
                posted.shown() ? Optional.of("shown") : Optional.empty(),
                Optional.ofNullable(before.assessment().said().comments().get(question)),
                OptionalLong.empty());
    }
}
