package boussole.web.leader.offers;

import boussole.assessment.AssessmentId;
import boussole.assessment.AssessmentProblem;
import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.review.offers.LookingAtOffers;
import boussole.web.address.Redirection;
import boussole.web.leader.Key;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Clubs, experts and other help for a company, with the reasons. */
@Controller
class OffersPages {

    private final LookingAtOffers lookingAtOffers;
    private final String territory;

    OffersPages(LookingAtOffers lookingAtOffers, @Value("${boussole.territory}") String territory) {
        this.lookingAtOffers = lookingAtOffers;
        this.territory = territory;
    }

    @GetMapping("/a/{id}/offers")
    Mono<Rendering> offers(@PathVariable("id") String id, Actor actor, Language language) {
        AssessmentId assessment = Key.assessment(id);
        return lookingAtOffers
                .of(actor, territory, assessment)
                .map(offers -> Rendering.view("leader/offers")
                        .modelAttribute("home", Key.home(assessment))
                        .modelAttribute("view", OffersView.of(offers, language))
                        .build())
                .onErrorResume(
                        AssessmentProblem.NotSubmitted.class, open -> Mono.just(Redirection.to(Key.home(assessment))));
    }
}
