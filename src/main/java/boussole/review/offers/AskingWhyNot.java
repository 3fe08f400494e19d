package boussole.review.offers;

import boussole.assessment.AssessmentId;
import boussole.assessment.AssessmentProblem;
import boussole.identity.Actor;
import boussole.library.Worker;
import boussole.matching.Fit;
import boussole.matching.allocation.Pricing;
import boussole.matching.allocation.WhyNot;
import boussole.matching.allocation.problem.Instance;
import boussole.review.MatchingRun;
import boussole.review.OrderingRuns;
import boussole.review.ReviewProblem;
import boussole.review.RunId;
import boussole.review.records.Shelf;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asking why a run did not give a company an offer. For the hub's team. */
@Component
public class AskingWhyNot {

    private final OrderingRuns orderingRuns;
    private final Shelf shelf;
    private final LookingAtOffers lookingAtOffers;
    private final Worker worker;

    AskingWhyNot(OrderingRuns orderingRuns, Shelf shelf, LookingAtOffers lookingAtOffers, Worker worker) {
        this.orderingRuns = orderingRuns;
        this.shelf = shelf;
        this.lookingAtOffers = lookingAtOffers;
        this.worker = worker;
    }

    /**
     * The answer.
     *
     * @param fit how the rules see the pair today; empty where the company or the offer is there no longer
     */
    public record Answer(WhyNot why, Optional<Fit> fit) {}

    public Mono<Answer> of(Actor actor, RunId run, String company, String offer) {
        return orderingRuns
                .see(actor, run)
                .flatMap(seen -> shelf.pricing(seen)
                        .flatMap(pricing -> worker.run(() -> why(pricing, company, offer)))
                        .zipWith(fit(actor, seen, company, offer))
                        .map(both -> new Answer(both.getT1(), both.getT2())));
    }

    /** The run as a file that proves itself. */
    public Mono<byte[]> file(Actor actor, RunId run) {
        return orderingRuns.see(actor, run).flatMap(shelf::file);
    }

    private Mono<Optional<Fit>> fit(Actor actor, MatchingRun run, String company, String offer) {
        return Mono.justOrEmpty(AssessmentId.read(company))
                .flatMap(id -> lookingAtOffers.fit(actor, run.order().territory(), id, offer))
                .map(Optional::of)
                .onErrorResume(AssessmentProblem.class, gone -> Mono.just(Optional.empty()))
                .defaultIfEmpty(Optional.empty());
    }

    private static WhyNot why(Pricing pricing, String company, String offer) {
        Instance instance = pricing.allocation().instance();
        return pricing.whyNot(
                place(company, instance.companies(), instance::company),
                place(offer, instance.offers(), instance::offer));
    }

    private static int place(String id, int count, IntFunction<String> ids) {
        return IntStream.range(0, count)
                .filter(place -> ids.apply(place).equals(id))
                .findFirst()
                .orElseThrow(() -> new ReviewProblem.Unknown(id));
    }
}
