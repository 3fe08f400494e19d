package boussole.web.leader.colleagues;

import boussole.assessment.AssessmentId;
import boussole.assessment.InvitingRespondents;
import boussole.assessment.InvitingRespondents.Beside;
import boussole.assessment.TakingAssessment;
import boussole.assessment.TakingAssessment.Overview;
import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.web.address.Redirection;
import boussole.web.leader.Key;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a colleague allows the lead to see, and the answers of both side by side once both agree. */
@Controller
class SharingPages {

    private final TakingAssessment takingAssessment;
    private final InvitingRespondents invitingRespondents;

    SharingPages(TakingAssessment takingAssessment, InvitingRespondents invitingRespondents) {
        this.takingAssessment = takingAssessment;
        this.invitingRespondents = invitingRespondents;
    }

    /** The colleague's own page. */
    @GetMapping("/a/{id}/sharing")
    Mono<Rendering> sharing(@PathVariable("id") String id, Actor actor, Language language) {
        AssessmentId own = Key.assessment(id);
        return Mono.zip(takingAssessment.see(actor, own), invitingRespondents.beside(actor, own))
                .map(both -> page("leader/sharing", both.getT1(), both.getT2(), language));
    }

    @PostMapping("/a/{id}/sharing")
    Mono<Rendering> agree(@PathVariable("id") String id, Actor actor, ServerWebExchange exchange) {
        AssessmentId own = Key.assessment(id);
        return exchange.getFormData()
                .flatMap(form -> invitingRespondents.agree(actor, own, agrees(form)))
                .thenReturn(Redirection.to(Key.home(own) + "/sharing"));
    }

    /** The lead's view of one colleague. */
    @GetMapping("/a/{id}/colleagues/{colleague}")
    Mono<Rendering> compared(
            @PathVariable("id") String id,
            @PathVariable("colleague") String colleague,
            Actor actor,
            Language language) {
        AssessmentId own = Key.assessment(id);
        return Mono.zip(
                        takingAssessment.see(actor, own),
                        invitingRespondents.beside(actor, own, Key.assessment(colleague)))
                .map(both -> both.getT2().answers().isEmpty()
                        ? Redirection.to(Key.home(own) + "/colleagues")
                        : page("leader/compared", both.getT1(), both.getT2(), language));
    }

    static boolean agrees(MultiValueMap<String, String> form) {
        return "yes".equals(form.getFirst("agrees"));
    }

    private static Rendering page(String template, Overview overview, Beside beside, Language language) {
        return Rendering.view(template)
                .modelAttribute("home", Key.home(overview.assessment().id()))
                .modelAttribute("role", beside.role().key())
                .modelAttribute("sharing", beside.sharing())
                .modelAttribute("finished", beside.finished())
                .modelAttribute(
                        "groups",
                        beside.answers()
                                .map(both -> BesideView.groups(overview.questionnaire(), both, language))
                                .orElse(List.of()))
                .build();
    }
}
