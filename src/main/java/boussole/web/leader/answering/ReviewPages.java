package boussole.web.leader.answering;

import boussole.assessment.Assessment;
import boussole.assessment.TakingAssessment;
import boussole.assessment.TakingAssessment.Overview;
import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.questionnaire.Group;
import boussole.web.address.Redirection;
import boussole.web.leader.Key;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The last look before submitting: what is still open, and the button that ends it. */
@Controller
class ReviewPages {

    private final TakingAssessment takingAssessment;

    ReviewPages(TakingAssessment takingAssessment) {
        this.takingAssessment = takingAssessment;
    }

    record PartView(String name, String address, long asked, List<OpenView> open) {}

    /** A question without an answer, and where to give one. */
    record OpenView(String title, String address) {}

    @GetMapping("/a/{id}/review")
    Mono<Rendering> review(@PathVariable("id") String id, Actor actor, Language language, ServerWebExchange exchange) {
        return takingAssessment
                .see(actor, Key.assessment(id))
                .map(overview -> overview.assessment() instanceof Assessment.Submitted
                        ? Redirection.to(Key.home(overview.assessment().id()) + "/result")
                        : page(
                                overview,
                                language,
                                Key.resume(exchange, overview.assessment().id(), actor)));
    }

    @PostMapping("/a/{id}/submission")
    Mono<Rendering> submit(@PathVariable("id") String id, Actor actor) {
        return takingAssessment
                .submit(actor, Key.assessment(id))
                .map(outcome -> Redirection.to(Key.home(outcome.assessment().id()) + "/result"));
    }

    private static Rendering page(Overview overview, Language language, String resume) {
        Steps steps = Steps.of(overview);
        return Rendering.view("leader/review")
                .modelAttribute("home", Key.home(overview.assessment().id()))
                .modelAttribute("resume", resume)
                .modelAttribute(
                        "respondent", overview.assessment().origin().part() instanceof Assessment.Part.Respondent)
                .modelAttribute("open", overview.asked() - overview.answered())
                .modelAttribute(
                        "parts",
                        steps.groups().stream()
                                .map(group -> part(steps, group, language))
                                .toList())
                .build();
    }

    private static PartView part(Steps steps, Group group, Language language) {
        String address = StepView.address(Key.home(steps.overview().assessment().id()), group) + "?to=review";
        return new PartView(
                group.name().in(language),
                address,
                steps.asked(group).count(),
                steps.open(group)
                        .map(question -> new OpenView(question.title().in(language), address + "#" + question.id()))
                        .toList());
    }
}
