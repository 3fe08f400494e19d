package boussole.review.offers;

import boussole.assessment.needs.Heard;
import boussole.matching.Fit.Eligible;
import boussole.matching.allocation.Placing;
import boussole.matching.allocation.Placing.Candidate;
import boussole.review.Conflict;
import boussole.review.KeptRuns;
import boussole.review.MatchingRun;
import boussole.review.offers.OffersFor.Standing;
import boussole.review.records.Joined;
import boussole.review.records.Joined.Newcomer;
import boussole.review.records.Joined.Place;
import boussole.review.records.Newcomers;
import boussole.review.records.Proposals;
import boussole.review.records.Proposals.Alternate;
import boussole.review.records.Proposals.Left;
import boussole.review.records.Proposals.Proposed;
import boussole.review.records.Proposals.ToCompany;
import boussole.review.records.Shelf;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What the published run proposes to a company. One that came after it is given, at once and for good, places that the run
 * has left.
 */
@Component
class Proposing {

    private final KeptRuns keptRuns;
    private final Shelf shelf;
    private final Newcomers newcomers;
    private final Clock clock;

    Proposing(KeptRuns keptRuns, Shelf shelf, Newcomers newcomers, Clock clock) {
        this.keptRuns = keptRuns;
        this.shelf = shelf;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    /**
     * Empty where no run was ever published, or a later run of the same company took this one's place.
     *
     * @param seen every offer beside how it fits the company
     * @param itself whether the company itself looks: only then are places given; others see which it would be given
     */
    Mono<Standing> to(Heard heard, String territory, List<Seen> seen, boolean itself) {
        return keptRuns.inForce(territory)
                .flatMap(run ->
                        shelf.proposals(run).flatMap(proposals -> standing(heard, run, proposals, seen, itself)));
    }

    private Mono<Standing> standing(
            Heard heard, MatchingRun run, Proposals proposals, List<Seen> seen, boolean itself) {
        ToCompany own = proposals.companies().get(heard.id().value());
        if (own != null) {
            return Mono.just(new Standing(
                    false,
                    bestFirst(own.proposed().stream().map(Proposed::offer).toList(), seen),
                    fitting(own.alternates().stream().map(Alternate::offer).toList(), seen),
                    own.banned()));
        }
        return heard.at().isAfter(run.order().at()) ? joined(heard, run, proposals, seen, itself) : Mono.empty();
    }

    private Mono<Standing> joined(Heard heard, MatchingRun run, Proposals proposals, List<Seen> seen, boolean itself) {
        return newcomers
                .of(run.id())
                .flatMap(joined -> joined.of(heard.id().value())
                        .map(Mono::just)
                        .orElseGet(() -> given(heard, joined, proposals, seen, itself)))
                .retryWhen(Conflict.RETRY)
                .map(newcomer -> new Standing(
                        true,
                        bestFirst(newcomer.places().stream().map(Place::offer).toList(), seen),
                        List.of(),
                        List.of()));
    }

    private Mono<Newcomer> given(Heard heard, Joined joined, Proposals proposals, List<Seen> seen, boolean itself) {
        List<Place> places =
                Placing.place(candidates(joined, proposals, seen), proposals.want(), proposals.perOrganisation())
                        .stream()
                        .map(candidate -> new Place(candidate.offer(), candidate.affinity()))
                        .toList();
        Newcomer newcomer = new Newcomer(heard.id().value(), now(), places);
        return itself
                ? newcomers.replace(joined.with(newcomer)).map(Conflict::unless).thenReturn(newcomer)
                : Mono.just(newcomer);
    }

    private static List<Candidate> candidates(Joined joined, Proposals proposals, List<Seen> seen) {
        Map<String, Integer> taken = joined.taken();
        List<Candidate> candidates = new ArrayList<>();
        for (Seen one : seen) {
            Left left = proposals.offers().get(one.offer().id());
            if (left != null && one.fit() instanceof Eligible fits) {
                candidates.add(new Candidate(
                        one.offer().id(),
                        one.offer().organisation(),
                        fits.affinity(),
                        left.places() - taken.getOrDefault(one.offer().id(), 0),
                        left.price()));
            }
        }
        return candidates;
    }

    private static List<Seen> bestFirst(List<String> offers, List<Seen> seen) {
        return fitting(offers, seen).stream().sorted(OffersFor.BEST_FIRST).toList();
    }

    /** Those that still fit, in the same order. */
    private static List<Seen> fitting(List<String> offers, List<Seen> seen) {
        Map<String, Seen> eligible = seen.stream()
                .filter(one -> one.fit() instanceof Eligible)
                .collect(Collectors.toMap(one -> one.offer().id(), Function.identity()));
        return offers.stream()
                .flatMap(offer -> Optional.ofNullable(eligible.get(offer)).stream())
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
