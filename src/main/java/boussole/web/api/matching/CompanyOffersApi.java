package boussole.web.api.matching;

import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.matching.Kind;
import boussole.review.offers.LookingAtOffers;
import boussole.source.Wording;
import boussole.web.api.Addressed;
import boussole.web.problem.EdgeProblem;
import boussole.web.problem.ProblemError;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a territory offers to one company. */
@RestController
@Tag(name = "Matching")
@SecurityRequirement(name = "token")
@SecurityRequirement(name = "staff")
class CompanyOffersApi {

    private final LookingAtOffers lookingAtOffers;
    private final String territory;

    CompanyOffersApi(LookingAtOffers lookingAtOffers, @Value("${boussole.territory}") String territory) {
        this.lookingAtOffers = lookingAtOffers;
        this.territory = territory;
    }

    @GetMapping("/api/companies/{id}/offers")
    @Operation(
            summary = "Eligible offers with their reasons, and the ineligible with theirs",
            description = "A company is named by the id of its submitted assessment, and opened by its token or by the"
                    + " key of the hub's team. Where a run was published, what it proposes comes first; a company that"
                    + " came later is given places at once.")
    Mono<OffersView> offers(
            @PathVariable("id") String id,
            @RequestParam("kind") Optional<String> kind,
            Actor actor,
            Language language) {
        Optional<Kind> asked = kind.map(CompanyOffersApi::known);
        return lookingAtOffers
                .of(actor, territory, Addressed.assessment(id))
                .map(offers -> OffersView.of(offers, asked, language));
    }

    static Kind known(String kind) {
        return Kind.ofKey(kind)
                .orElseThrow(() -> new EdgeProblem.Unprocessable(new ProblemError(
                        "/kind",
                        "unknown-kind",
                        Wording.of(
                                "« {0} » n’est pas un genre d’offre ; il y a : {1}.",
                                "“{0}” is no kind of offer; there are: {1}.",
                                kind,
                                Stream.of(Kind.values()).map(Kind::key).toList()))));
    }
}
