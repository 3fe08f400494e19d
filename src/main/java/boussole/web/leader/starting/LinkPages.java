package boussole.web.leader.starting;

import boussole.assessment.AssessmentId;
import boussole.assessment.TakingAssessment;
import boussole.identity.Actor;
import boussole.identity.CapabilityToken;
import boussole.kernel.Language;
import boussole.mail.MailAddress;
import boussole.mail.SendingLetters;
import boussole.web.address.OwnAddress;
import boussole.web.address.Redirection;
import boussole.web.leader.Key;
import boussole.web.problem.EdgeProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The way back in by link, and the link by letter. */
@Controller
class LinkPages {

    private final TakingAssessment takingAssessment;
    private final SendingLetters sendingLetters;
    private final LinkLetter linkLetter;
    private final OwnAddress ownAddress;

    LinkPages(
            TakingAssessment takingAssessment,
            SendingLetters sendingLetters,
            LinkLetter linkLetter,
            OwnAddress ownAddress) {
        this.takingAssessment = takingAssessment;
        this.sendingLetters = sendingLetters;
        this.linkLetter = linkLetter;
        this.ownAddress = ownAddress;
    }

    /**
     * Someone comes back by link: the browser keeps the key, and the address loses it. Nothing else happens, so a mail
     * scanner that follows it does no harm.
     */
    @GetMapping("/r/{id}/{token}")
    Rendering resume(@PathVariable("id") String id, @PathVariable("token") String token, ServerWebExchange exchange) {
        CapabilityToken.read(token).ifPresent(key -> Key.hand(exchange, Key.assessment(id), key));
        return Redirection.to(Key.home(Key.assessment(id)));
    }

    @GetMapping("/a/{id}/link")
    Mono<Rendering> link(@PathVariable("id") String id, Actor actor, ServerWebExchange exchange) {
        boolean sent = exchange.getRequest().getQueryParams().containsKey("sent");
        return takingAssessment
                .see(actor, Key.assessment(id))
                .map(seen -> page(Key.assessment(id), actor, exchange)
                        .modelAttribute("told", sent ? "sent" : "")
                        .modelAttribute("typed", "")
                        .build());
    }

    /** Sends the link to the address given; the address is used and forgotten. */
    @PostMapping("/a/{id}/link")
    Mono<Rendering> sent(@PathVariable("id") String id, Actor actor, Language language, ServerWebExchange exchange) {
        if (!ownAddress.isConfigured() || !sendingLetters.isOn()) {
            return Mono.error(EdgeProblem.NotThere::new);
        }
        AssessmentId assessment = Key.assessment(id);
        return takingAssessment
                .see(actor, assessment)
                .flatMap(seen -> exchange.getFormData())
                .map(form -> StartForm.first(form, "address"))
                .flatMap(typed -> MailAddress.read(typed)
                        .map(to -> sent(to, assessment, actor, language, exchange))
                        .orElseGet(() -> Mono.just(refused(typed, assessment, actor, exchange))));
    }

    private Mono<Rendering> sent(
            MailAddress to, AssessmentId id, Actor actor, Language language, ServerWebExchange exchange) {
        return sendingLetters
                .send(linkLetter.to(to, Key.resume(exchange, id, actor), language), id.value())
                .thenReturn(Redirection.to(Key.home(id) + "/link?sent"));
    }

    private static Rendering refused(String typed, AssessmentId id, Actor actor, ServerWebExchange exchange) {
        return page(id, actor, exchange)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .modelAttribute("told", "wrong")
                .modelAttribute("typed", typed)
                .build();
    }

    private static Rendering.Builder<?> page(AssessmentId id, Actor actor, ServerWebExchange exchange) {
        return Rendering.view("leader/link")
                .modelAttribute("home", Key.home(id))
                .modelAttribute("resume", Key.resume(exchange, id, actor));
    }
}
