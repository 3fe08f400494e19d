package boussole.web.leader.starting;

import boussole.company.LookingUpCompany;
import boussole.kernel.Language;
import boussole.library.Library;
import boussole.questionnaire.Questionnaire;
import boussole.web.address.Redirection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where everyone arrives: what it is, express or full, anonymous or with the company's number. */
@Controller
class StartPages {

    private final Library library;
    private final LookingUpCompany lookingUpCompany;
    private final Beginning beginning;

    StartPages(Library library, LookingUpCompany lookingUpCompany, Beginning beginning) {
        this.library = library;
        this.lookingUpCompany = lookingUpCompany;
        this.beginning = beginning;
    }

    @GetMapping("/")
    Rendering start(Language language, ServerWebExchange exchange) {
        return page(StartForm.UNTOUCHED, language)
                .modelAttribute("erased", exchange.getRequest().getQueryParams().containsKey("erased"))
                .build();
    }

    /** Whoever reloads a refused start, or switches its language, is at the start again. */
    @GetMapping("/start")
    Rendering startAgain() {
        return Redirection.to("/");
    }

    /** A wrong number comes back as it was written; a right one is looked up, where that is on; without one, it begins. */
    @PostMapping("/start")
    Mono<Rendering> started(ServerWebExchange exchange, Language language) {
        return exchange.getFormData().map(StartForm::posted).flatMap(form -> {
            if (form.isWrong()) {
                return Mono.just(page(form, language)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .build());
            }
            return lookingUpCompany.isOn() && form.companyNumber().isPresent()
                    ? Mono.just(Redirection.to(form.confirmation()))
                    : beginning.begin(form, language, exchange);
        });
    }

    private Rendering.Builder<?> page(StartForm form, Language language) {
        return Rendering.view("leader/start")
                .modelAttribute("form", form)
                .modelAttribute("offers", offers(language))
                .modelAttribute("lookedUp", lookingUpCompany.isOn())
                .modelAttribute("key", UUID.randomUUID().toString());
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
