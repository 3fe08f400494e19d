package boussole.web.leader.colleagues;

import boussole.assessment.Assessment.Role;
import boussole.assessment.AssessmentId;
import boussole.assessment.InvitingRespondents;
import boussole.assessment.InvitingRespondents.Respondents;
import boussole.assessment.TakingAssessment;
import boussole.assessment.TakingAssessment.Overview;
import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.web.address.Redirection;
import boussole.web.leader.Key;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The lead's page: who was invited and has finished, what each agreed to, and where the answers lie far apart. */
@Controller
class ColleaguesPages {

    private final TakingAssessment takingAssessment;
    private final InvitingRespondents invitingRespondents;

    ColleaguesPages(TakingAssessment takingAssessment, InvitingRespondents invitingRespondents) {
        this.takingAssessment = takingAssessment;
        this.invitingRespondents = invitingRespondents;
    }

    @GetMapping("/a/{id}/colleagues")
    Mono<Rendering> colleagues(@PathVariable("id") String id, Actor actor, Language language) {
        return page(actor, Key.assessment(id), language, "");
    }

    /** The link is on this page only: it stands in no address, and is not kept. */
    @PostMapping("/a/{id}/colleagues")
    Mono<Rendering> invite(@PathVariable("id") String id, Actor actor, Language language, ServerWebExchange exchange) {
        AssessmentId assessment = Key.assessment(id);
        return exchange.getFormData()
                .flatMap(form -> invitingRespondents.invite(actor, assessment, role(form), key(form)))
                .map(started -> Key.resume(exchange, started.assessment().id(), started.token()))
                .flatMap(link -> page(actor, assessment, language, link));
    }

    /** The lead agrees, or no longer does. */
    @PostMapping("/a/{id}/colleagues/{colleague}/sharing")
    Mono<Rendering> agree(
            @PathVariable("id") String id,
            @PathVariable("colleague") String colleague,
            Actor actor,
            ServerWebExchange exchange) {
        AssessmentId assessment = Key.assessment(id);
        return exchange.getFormData()
                .flatMap(form -> invitingRespondents.agree(
                        actor, assessment, Key.assessment(colleague), SharingPages.agrees(form)))
                .thenReturn(Redirection.to(Key.home(assessment) + "/colleagues#invited"));
    }

    private Mono<Rendering> page(Actor actor, AssessmentId id, Language language, String link) {
        return Mono.zip(takingAssessment.see(actor, id), invitingRespondents.respondents(actor, id))
                .map(both -> page(both.getT1(), both.getT2(), language, link));
    }

    private static Rendering page(Overview overview, Respondents respondents, Language language, String link) {
        List<SpreadView> spread =
                SpreadView.all(overview.questionnaire(), respondents.spread().questions(), language);
        return Rendering.view("leader/colleagues")
                .modelAttribute("home", Key.home(overview.assessment().id()))
                .modelAttribute("roles", Stream.of(Role.values()).map(Role::key).toList())
                .modelAttribute("invited", respondents.invited())
                .modelAttribute("waiting", respondents.spread().waiting())
                .modelAttribute(
                        "gaps", spread.stream().filter(SpreadView::finding).toList())
                .modelAttribute("spread", spread)
                .modelAttribute("link", link)
                .modelAttribute("key", UUID.randomUUID().toString())
                .build();
    }

    private static String role(MultiValueMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("role")).orElse("");
    }

    private static Optional<String> key(MultiValueMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("key"));
    }
}
