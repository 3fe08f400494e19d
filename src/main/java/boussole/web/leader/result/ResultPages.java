package boussole.web.leader.result;

import boussole.assessment.Assessment;
import boussole.assessment.AssessmentId;
import boussole.assessment.AssessmentProblem;
import boussole.assessment.FollowingUp;
import boussole.assessment.TakingAssessment;
import boussole.assessment.TakingAssessment.Outcome;
import boussole.assessment.peers.ComparingWithPeers;
import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.library.Worker;
import boussole.scoring.comparison.Progress;
import boussole.training.ProposingTraining;
import boussole.web.address.Redirection;
import boussole.web.leader.Key;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The result, what would change it, and the way to take it again later. */
@Controller
class ResultPages {

    private final TakingAssessment takingAssessment;
    private final FollowingUp followingUp;
    private final ComparingWithPeers comparingWithPeers;
    private final ProposingTraining proposingTraining;
    private final MessageSource messages;
    private final Worker worker;

    ResultPages(
            TakingAssessment takingAssessment,
            FollowingUp followingUp,
            ComparingWithPeers comparingWithPeers,
            ProposingTraining proposingTraining,
            MessageSource messages,
            Worker worker) {
        this.takingAssessment = takingAssessment;
        this.followingUp = followingUp;
        this.comparingWithPeers = comparingWithPeers;
        this.proposingTraining = proposingTraining;
        this.messages = messages;
        this.worker = worker;
    }

    /** With {@code ?tried&try=S1&try=L3}, what these changes would do; without, those of the way up. */
    @GetMapping("/a/{id}/result")
    Mono<Rendering> result(@PathVariable("id") String id, Actor actor, Language language, ServerWebExchange exchange) {
        AssessmentId assessment = Key.assessment(id);
        return takingAssessment
                .scorecard(actor, assessment)
                .flatMap(outcome -> Mono.zip(
                                worker.run(() -> ResultView.of(outcome, ticked(exchange), language)),
                                progress(actor, outcome),
                                peers(actor, outcome, language),
                                courses(outcome, new Figures(language)))
                        .map(all -> page(outcome, all.getT1(), all.getT2())
                                .modelAttribute("peers", all.getT3())
                                .modelAttribute("courses", all.getT4())))
                .map(page -> page.modelAttribute("resume", Key.resume(exchange, assessment, actor))
                        .build())
                .onErrorResume(
                        AssessmentProblem.NotSubmitted.class, open -> Mono.just(Redirection.to(Key.home(assessment))));
    }

    /** Starts the same run again, some months later, and goes there. */
    @PostMapping("/a/{id}/follow-up")
    Mono<Rendering> followUp(@PathVariable("id") String id, Actor actor, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(
                        form -> followingUp.start(actor, Key.assessment(id), Optional.ofNullable(form.getFirst("key"))))
                .doOnNext(started -> Key.hand(exchange, started))
                .map(started -> Redirection.to(Key.home(started.assessment().id())));
    }

    private static Optional<Set<String>> ticked(ServerWebExchange exchange) {
        MultiValueMap<String, String> query = exchange.getRequest().getQueryParams();
        return query.containsKey("tried")
                ? Optional.of(new HashSet<>(query.getOrDefault("try", List.of())))
                : Optional.empty();
    }

    private Mono<Optional<Progress>> progress(Actor actor, Outcome outcome) {
        boolean compares = outcome.assessment().origin().part() instanceof Assessment.Part.Lead lead
                && (lead.follows().isPresent()
                        || !outcome.assessment().ties().followUps().isEmpty());
        return compares
                ? followingUp
                        .progress(actor, outcome.assessment().id())
                        .map(Optional::of)
                        .onErrorResume(AssessmentProblem.class, none -> Mono.just(Optional.empty()))
                : Mono.just(Optional.empty());
    }

    /** Colleagues see none: the company's place is the lead's to show. */
    private Mono<Optional<AmongPeers>> peers(Actor actor, Outcome outcome, Language language) {
        Mono<AmongPeers> comparison = comparingWithPeers
                .of(actor, outcome.assessment().id())
                .map(found -> AmongPeers.of(found, outcome.scoring().questionnaire(), language));
        return AmongPeers.soon(comparison)
                .map(Optional::of)
                .onErrorResume(AssessmentProblem.LeadOnly.class, colleague -> Mono.just(Optional.empty()));
    }

    private Rendering.Builder<?> page(Outcome outcome, ResultView view, Optional<Progress> progress) {
        Assessment.Submitted assessment = outcome.assessment();
        Language language = view.figures().language();
        return Rendering.view("leader/result")
                .modelAttribute("home", Key.home(assessment.id()))
                .modelAttribute("view", view)
                .modelAttribute("card", view.card())
                .modelAttribute("mode", outcome.mode().name().in(language))
                .modelAttribute("limit", outcome.mode().highestLevel().orElse(0))
                .modelAttribute("at", assessment.at())
                .modelAttribute("lead", assessment.origin().part() instanceof Assessment.Part.Lead)
                .modelAttribute("key", UUID.randomUUID().toString())
                .modelAttribute("since", progress.map(both -> since(both, language)));
    }

    private Mono<List<CourseView>> courses(Outcome outcome, Figures figures) {
        List<String> places = outcome.assessment().origin().company().departements();
        return proposingTraining
                .proposals(outcome.scorecard(), places)
                .map(proposals -> proposals.stream()
                        .map(proposal -> CourseView.of(proposal, figures))
                        .toList());
    }

    private SinceLastTime since(Progress progress, Language language) {
        String overall = messages.getMessage("result.overall", null, language.locale());
        return SinceLastTime.of(progress, overall, new Figures(language));
    }
}
