package boussole.review.offers;

import boussole.assessment.AssessmentId;
import boussole.assessment.AssessmentProblem;
import boussole.assessment.needs.HearingNeeds;
import boussole.identity.Actor;
import boussole.library.Worker;
import boussole.matching.Fit;
import boussole.matching.allocation.Pricing;
import boussole.matching.allocation.WhyNot;
import boussole.matching.allocation.problem.Instance;
import boussole.review.KeptRuns;
import boussole.review.MatchingRun;
import boussole.review.OrderingRuns;
import boussole.review.ReviewProblem;
import boussole.review.RunId;
import boussole.review.records.Shelf;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asking why a run did not give a company an offer. */
@Component
public class AskingWhyNot {

    private final OrderingRuns orderingRuns;
    private final KeptRuns keptRuns;
    private final HearingNeeds hearingNeeds;
    private final Shelf shelf;
    private final LookingAtOffers lookingAtOffers;
    private final Worker worker;

    AskingWhyNot(
            OrderingRuns orderingRuns,
            KeptRuns keptRuns,
            HearingNeeds hearingNeeds,
            Shelf shelf,
            LookingAtOffers lookingAtOffers,
            Worker worker) {
        this.orderingRuns = orderingRuns;
        this.keptRuns = keptRuns;
        this.hearingNeeds = hearingNeeds;
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

    /**
     * For the hub's team, of any run; for whoever holds a company's token, of that company in the run in force, with other
     * companies unnamed.
     */
    public Mono<Answer> of(Actor actor, String territory, RunId run, String company, String offer) {
        boolean team = actor.worksFor(territory);
        return (team ? orderingRuns.see(actor, run) : own(actor, territory, run, company))
                .flatMap(seen -> shelf.pricing(seen)
                        .zipWith(fit(actor, territory, company, offer))
                        .flatMap(both -> worker.run(() -> answer(both.getT1(), company, offer, both.getT2()))))
                .map(answer -> team ? answer : new Answer(Unnamed.but(company, answer.why), answer.fit));
    }

    /** The run as a file that proves itself. For the hub's team. */
    public Mono<byte[]> file(Actor actor, RunId run) {
        return orderingRuns.see(actor, run).flatMap(shelf::file);
    }

    /** The run in force, for one of its companies. */
    private Mono<MatchingRun> own(Actor actor, String territory, RunId run, String company) {
        AssessmentId id = AssessmentId.read(company).orElseThrow(AssessmentProblem.NotFound::new);
        return hearingNeeds
                .one(actor, territory, id)
                .then(keptRuns.inForce(territory))
                .filter(inForce -> inForce.id().equals(run))
                .switchIfEmpty(Mono.error(ReviewProblem.NoSuchRun::new));
    }

    private Mono<Optional<Fit>> fit(Actor actor, String territory, String company, String offer) {
        return Mono.justOrEmpty(AssessmentId.read(company))
                .flatMap(id -> lookingAtOffers.fit(actor, territory, id, offer))
                .map(Optional::of)
                .onErrorResume(AssessmentProblem.class, gone -> Mono.just(Optional.empty()))
                .defaultIfEmpty(Optional.empty());
    }

    /** An offer that is not given out, for it has room for everyone, is no pair: the rules alone say why not. */
    private static Answer answer(Pricing pricing, String company, String offer, Optional<Fit> fit) {
        Instance instance = pricing.allocation().instance();
        int one = place(company, instance.companies(), instance::company)
                .orElseThrow(() -> new ReviewProblem.Unknown(company));
        OptionalInt other = place(offer, instance.offers(), instance::offer);
        if (other.isEmpty() && fit.isEmpty()) {
            throw new ReviewProblem.Unknown(offer);
        }
        return new Answer(other.isPresent() ? pricing.whyNot(one, other.getAsInt()) : new WhyNot.NoPair(), fit);
    }

    private static OptionalInt place(String id, int count, IntFunction<String> ids) {
        return IntStream.range(0, count)
                .filter(place -> ids.apply(place).equals(id))
                .findFirst();
    }
}
