package boussole.review.offers;

import boussole.assessment.AssessmentId;
import boussole.assessment.needs.Heard;
import boussole.assessment.needs.HearingNeeds;
import boussole.directory.Directory;
import boussole.identity.Actor;
import boussole.library.Library;
import boussole.library.Worker;
import boussole.matching.Fit;
import boussole.matching.Fit.Eligible;
import boussole.matching.Fit.Ineligible;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.fitting.Assortment;
import boussole.matching.fitting.Fitting;
import boussole.review.making.Needing;
import boussole.review.offers.OffersFor.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looking at what a territory offers to one company: what it is proposed, what else fits, and why not the rest. */
@Component
public class LookingAtOffers {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final Comparator<Seen> NEAREST_FIRST = Comparator.<Seen, Boolean>comparing(
                    seen -> !((Ineligible) seen.fit()).nearly())
            .thenComparing(seen -> ((Ineligible) seen.fit()).vetoes().size())
            .thenComparing(seen -> seen.offer().id());

    private final HearingNeeds hearingNeeds;
    private final Directory directory;
    private final Library library;
    private final Proposing proposing;
    private final Worker worker;
    private final Clock clock;
    private final AtomicReference<Optional<Ready>> ready = new AtomicReference<>(Optional.empty());

    LookingAtOffers(
            HearingNeeds hearingNeeds,
            Directory directory,
            Library library,
            Proposing proposing,
            Worker worker,
            Clock clock) {
        this.hearingNeeds = hearingNeeds;
        this.directory = directory;
        this.library = library;
        this.proposing = proposing;
        this.worker = worker;
        this.clock = clock;
    }

    /** For whoever holds the token of the company's submitted run, and for the hub's team. */
    public Mono<OffersFor> of(Actor actor, String territory, AssessmentId company) {
        return Mono.zip(hearingNeeds.one(actor, territory, company), directory.offers(territory, today()))
                .flatMap(both -> worker.run(() -> seen(both.getT1(), territory, both.getT2()))
                        .flatMap(seen -> proposing
                                .to(both.getT1(), territory, seen, !actor.worksFor(territory))
                                .map(Optional::of)
                                .defaultIfEmpty(Optional.empty())
                                .map(standing -> sorted(company, standing, seen))));
    }

    /** How one offer fits a company today; empty where the directory no longer has it. */
    Mono<Fit> fit(Actor actor, String territory, AssessmentId company, String offer) {
        return Mono.zip(hearingNeeds.one(actor, territory, company), directory.offers(territory, today()))
                .flatMap(both -> Mono.justOrEmpty(both.getT2().stream()
                                .filter(one -> one.id().equals(offer))
                                .findFirst())
                        .flatMap(found -> worker.run(() -> fit(both.getT1(), territory, found))));
    }

    private Fit fit(Heard heard, String territory, Offer offer) {
        Fitting fitting = library.inForce().fitting();
        return fitting.fit(Needing.of(heard, territory, fitting.needs()), offer, today());
    }

    private List<Seen> seen(Heard heard, String territory, List<Offer> offers) {
        Ready now = ready(offers);
        Need need = Needing.of(heard, territory, now.fitting.needs());
        List<Fit> fits = now.assortment.fits(need);
        List<Seen> seen = new ArrayList<>(offers.size());
        for (int i = 0; i < offers.size(); i++) {
            seen.add(new Seen(offers.get(i), fits.get(i)));
        }
        return seen;
    }

    /** The offers made ready for today: once, as long as neither they nor the rules nor the day change. */
    private Ready ready(List<Offer> offers) {
        Fitting fitting = library.inForce().fitting();
        LocalDate day = today();
        return ready.get()
                .filter(last -> last.fitting == fitting && last.day.equals(day) && last.offers.equals(offers))
                .orElseGet(() -> made(new Ready(fitting, day, offers, fitting.assortment(offers, day))));
    }

    private Ready made(Ready now) {
        ready.set(Optional.of(now));
        return now;
    }

    private record Ready(Fitting fitting, LocalDate day, List<Offer> offers, Assortment assortment) {}

    private static OffersFor sorted(AssessmentId company, Optional<Standing> standing, List<Seen> seen) {
        List<String> banned = standing.map(Standing::banned).orElse(List.of());
        return new OffersFor(
                company.value(),
                standing,
                seen.stream()
                        .filter(one -> !banned.contains(one.offer().id()))
                        .filter(one -> one.fit() instanceof Eligible)
                        .sorted(OffersFor.BEST_FIRST)
                        .toList(),
                seen.stream()
                        .filter(one -> one.fit() instanceof Ineligible)
                        .sorted(NEAREST_FIRST)
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FRANCE);
    }
}
