package boussole.web.leader.result;

import boussole.assessment.Assessment;
import boussole.assessment.AssessmentProblem;
import boussole.assessment.FollowingUp;
import boussole.assessment.TakingAssessment;
import boussole.assessment.TakingAssessment.Outcome;
import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.questionnaire.Level;
import boussole.report.ScorecardView;
import boussole.report.Viewing;
import boussole.scoring.comparison.Progress;
import boussole.scoring.projection.Appraisal;
import boussole.web.leader.Key;
import boussole.web.leader.Redirection;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The result: a level, why it is that level, what would move it up, and what to do next. */
@Controller
class ResultPages {

    private final TakingAssessment takingAssessment;
    private final FollowingUp followingUp;

    ResultPages(TakingAssessment takingAssessment, FollowingUp followingUp) {
        this.takingAssessment = takingAssessment;
        this.followingUp = followingUp;
    }

    @GetMapping("/a/{id}/result")
    Mono<Rendering> result(@PathVariable("id") String id, Actor actor, Language language, ServerWebExchange exchange) {
        return takingAssessment
                .scorecard(actor, Key.assessment(id))
                .zipWhen(outcome -> progress(actor, outcome))
                .map(both -> page(both.getT1(), both.getT2(), language)
                        .modelAttribute("resume", Key.resume(exchange, Key.assessment(id), actor))
                        .build())
                .onErrorResume(
                        AssessmentProblem.NotSubmitted.class,
                        open -> Mono.just(Redirection.to(Key.home(Key.assessment(id)))));
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

    private static Rendering.Builder<?> page(Outcome outcome, Optional<Progress> progress, Language language) {
        Assessment.Submitted assessment = outcome.assessment();
        ScorecardView card = new Viewing(outcome.scoring().questionnaire(), language)
                .view(new Appraisal(outcome.scorecard(), outcome.checked(), outcome.wayUp()));
        return Rendering.view("leader/result")
                .modelAttribute("home", Key.home(assessment.id()))
                .modelAttribute("card", card)
                .modelAttribute("scored", card.overall() instanceof ScorecardView.OverallView.Scored)
                .modelAttribute(
                        "levels",
                        outcome.scoring().questionnaire().levels().stream()
                                .mapToInt(Level::number)
                                .max()
                                .orElse(0))
                .modelAttribute("mode", outcome.mode().name().in(language))
                .modelAttribute("limit", outcome.mode().highestLevel().orElse(0))
                .modelAttribute("advice", byTime(card))
                .modelAttribute("names", names(card))
                .modelAttribute("scores", scores(card, language))
                .modelAttribute("at", assessment.at())
                .modelAttribute("lead", assessment.origin().part() instanceof Assessment.Part.Lead)
                .modelAttribute("key", UUID.randomUUID().toString())
                .modelAttribute("changes", changes(progress, language))
                .modelAttribute("sameRules", progress.map(Progress::sameRules).orElse(true));
    }

    private static Map<Integer, List<ScorecardView.AdviceView>> byTime(ScorecardView card) {
        return card.advice().stream()
                .collect(Collectors.groupingBy(ScorecardView.AdviceView::within, TreeMap::new, Collectors.toList()));
    }

    private static Map<String, String> names(ScorecardView card) {
        return card.dimensions().stream()
                .collect(Collectors.toMap(ScorecardView.DimensionView::id, ScorecardView.DimensionView::name));
    }

    /** As the API gives them, written as the language writes figures. */
    private static Map<String, String> scores(ScorecardView card, Language language) {
        NumberFormat figures = NumberFormat.getInstance(language.locale());
        figures.setMaximumFractionDigits(2);
        return card.dimensions().stream()
                .filter(dimension -> dimension.score().isPresent())
                .collect(Collectors.toMap(
                        ScorecardView.DimensionView::id,
                        dimension -> figures.format(dimension.score().get())));
    }

    /** A dimension then and now. */
    record ChangeView(String name, double before, double after) {}

    private static List<ChangeView> changes(Optional<Progress> progress, Language language) {
        return progress.stream()
                .flatMap(both -> both.dimensions().stream())
                .flatMap(dimension -> dimension.change().stream()
                        .map(change -> new ChangeView(
                                dimension.name().in(language),
                                change.before().toDecimal(1).doubleValue(),
                                change.after().toDecimal(1).doubleValue())))
                .toList();
    }
}
