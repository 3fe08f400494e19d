package boussole.web.leader.starting;

import boussole.assessment.StartingAssessment;
import boussole.assessment.TakingAssessment;
import boussole.company.Company;
import boussole.identity.CapabilityToken;
import boussole.kernel.Language;
import boussole.library.Library;
import boussole.questionnaire.Questionnaire;
import boussole.web.leader.Key;
import boussole.web.leader.Redirection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where everyone arrives: what it is, express or full, and the way back in by link. */
@Controller
class StartPages {

    private final Library library;
    private final TakingAssessment takingAssessment;

    StartPages(Library library, TakingAssessment takingAssessment) {
        this.library = library;
        this.takingAssessment = takingAssessment;
    }

    @GetMapping("/")
    Rendering start(Language language, ServerWebExchange exchange) {
        return Rendering.view("leader/start")
                .modelAttribute("erased", exchange.getRequest().getQueryParams().containsKey("erased"))
                .modelAttribute("offers", offers(language))
                .modelAttribute("key", UUID.randomUUID().toString())
                .build();
    }

    @PostMapping("/start")
    Mono<Rendering> started(ServerWebExchange exchange, Language language) {
        return exchange.getFormData()
                .map(form -> asked(form, language))
                .flatMap(takingAssessment::start)
                .doOnNext(started -> Key.hand(exchange, started))
                .map(started -> Redirection.to(Key.home(started.assessment().id())));
    }

    /** Someone comes back by link: the browser keeps the key, and the address loses it. */
    @GetMapping("/r/{id}/{token}")
    Rendering resume(@PathVariable("id") String id, @PathVariable("token") String token, ServerWebExchange exchange) {
        CapabilityToken.read(token).ifPresent(key -> Key.hand(exchange, Key.assessment(id), key));
        return Redirection.to(Key.home(Key.assessment(id)));
    }

    private static StartingAssessment asked(MultiValueMap<String, String> form, Language language) {
        return new StartingAssessment(
                Optional.ofNullable(form.getFirst("questionnaire")).orElse(""),
                Optional.empty(),
                Optional.ofNullable(form.getFirst("mode")),
                Company.UNSAID,
                language,
                Optional.ofNullable(form.getFirst("key")).filter(key -> !key.isBlank()));
    }

    private List<OfferView> offers(Language language) {
        Map<String, Questionnaire> newest = new LinkedHashMap<>();
        library.inForce()
                .questionnaires()
                .forEach(questionnaire -> newest.put(questionnaire.id().questionnaire(), questionnaire));
        return newest.values().stream()
                .map(questionnaire -> OfferView.of(questionnaire, language))
                .toList();
    }
}
