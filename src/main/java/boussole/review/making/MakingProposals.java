package boussole.review.making;

import boussole.assessment.needs.HearingNeeds;
import boussole.directory.Directory;
import boussole.identity.Actor;
import boussole.library.Library;
import boussole.library.Worker;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.allocation.json.InstanceFile;
import boussole.matching.allocation.json.RunWriter;
import boussole.matching.fitting.Affinities;
import boussole.matching.fitting.Assortment;
import boussole.matching.fitting.Fitting;
import boussole.review.KeptRuns;
import boussole.review.MakingRun;
import boussole.review.MatchingRun.Order;
import boussole.review.MatchingRun.Progress;
import boussole.review.MatchingRun.Stage;
import boussole.review.MatchingRun.Working;
import boussole.review.Outcome;
import boussole.review.ReviewProblem;
import boussole.review.making.Making.Before;
import boussole.review.making.Making.Solved;
import boussole.review.records.Filed;
import boussole.review.records.Newcomers;
import boussole.review.records.RunRecords;
import boussole.review.records.Shelf;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes a run: gathers needs and offers, has rules weigh every pair, allocates, compares, and keeps what came of it. */
@Component
class MakingProposals implements MakingRun {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final HearingNeeds hearingNeeds;
    private final Directory directory;
    private final Library library;
    private final KeptRuns keptRuns;
    private final RunRecords records;
    private final Newcomers newcomers;
    private final Shelf shelf;
    private final Worker worker;

    MakingProposals(
            HearingNeeds hearingNeeds,
            Directory directory,
            Library library,
            KeptRuns keptRuns,
            RunRecords records,
            Newcomers newcomers,
            Shelf shelf,
            Worker worker) {
        this.hearingNeeds = hearingNeeds;
        this.directory = directory;
        this.library = library;
        this.keptRuns = keptRuns;
        this.records = records;
        this.newcomers = newcomers;
        this.shelf = shelf;
        this.worker = worker;
    }

    /** What a run is made from. */
    private record Gathered(
            Fitting fitting, List<Need> needs, List<Offer> offers, LocalDate day, Optional<Before> before) {}

    /** What a run came to, and what is kept of it. */
    private record Made(Outcome outcome, byte[] proposals, byte[] instance, byte[] run) {}

    @Override
    public Mono<Outcome> make(Working run, Consumer<Progress> progress) {
        Order order = run.order();
        String record = Integer.toString(run.attempt());
        return Mono.fromRunnable(() -> progress.accept(new Progress(Stage.GATHERING, 0, 0)))
                .then(gathered(order))
                .flatMap(gathered -> worker.run(() -> weighed(order, gathered, progress))
                        .flatMap(making -> made(making, gathered.fitting.rules(), record, progress)))
                .flatMap(made -> kept(run, made, record, progress).thenReturn(made.outcome));
    }

    private Mono<Gathered> gathered(Order order) {
        Fitting fitting = library.inForce().fitting();
        LocalDate day = LocalDate.ofInstant(order.at(), FRANCE);
        Actor team = new Actor.Staff(order.territory());
        return Mono.zip(
                        hearingNeeds.all(team, order.territory(), order.at()),
                        directory.offers(order.territory(), day),
                        before(order.territory()))
                .map(all -> new Gathered(
                        fitting,
                        all.getT1().stream()
                                .map(heard -> Needing.of(heard, order.territory(), fitting.needs()))
                                .toList(),
                        all.getT2().stream()
                                .filter(offer -> order.options().kinds().contains(offer.kind()))
                                .toList(),
                        day,
                        all.getT3()));
    }

    private Mono<Optional<Before>> before(String territory) {
        return keptRuns.inForce(territory)
                .flatMap(run -> Mono.zip(shelf.proposals(run), newcomers.of(run.id()))
                        .map(both -> Before.of(run.id(), both.getT1(), both.getT2())))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    private static Making weighed(Order order, Gathered gathered, Consumer<Progress> progress) {
        int companies = gathered.needs.size();
        if (companies == 0 || gathered.offers.isEmpty()) {
            throw new ReviewProblem.NothingToMatch();
        }
        Assortment assortment = gathered.fitting.assortment(gathered.offers, gathered.day);
        Affinities affinities = assortment.affinities(gathered.needs, done -> {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            progress.accept(new Progress(Stage.FITTING, done, companies));
        });
        return new Making(order.options(), gathered.needs, assortment, affinities, gathered.before);
    }

    private Mono<Made> made(Making making, String rules, String record, Consumer<Progress> progress) {
        progress.accept(new Progress(Stage.ALLOCATING, 0, 0));
        return worker.run(making::solved).flatMap(solved -> {
            progress.accept(new Progress(Stage.COMPARING, 0, 0));
            return worker.run(() -> made(making, solved, rules, record));
        });
    }

    private static Made made(Making making, Solved solved, String rules, String record) {
        return new Made(
                making.outcome(solved, rules, record),
                Filed.json(making.proposals(solved.pricing())),
                Filed.packed(
                        out -> InstanceFile.write(solved.pricing().allocation().instance(), out)),
                Filed.packed(out -> RunWriter.write(solved.pricing().allocation(), List.of(), Map.of(), out)));
    }

    private Mono<Void> kept(Working run, Made made, String record, Consumer<Progress> progress) {
        progress.accept(new Progress(Stage.KEEPING, 0, 0));
        return records.keep(run.id(), Shelf.PROPOSALS + record, made.proposals)
                .then(records.keep(run.id(), Shelf.INSTANCE + record, made.instance))
                .then(records.keep(run.id(), Shelf.RUN + record, made.run))
                .then(tidied(run.order().territory()));
    }

    /** What has long been overtaken goes: first what is large, then the run itself, so that a repeat finds the rest. */
    private Mono<Void> tidied(String territory) {
        return keptRuns.outdated(territory)
                .concatMap(
                        old -> records.forget(old).then(newcomers.forget(old)).then(keptRuns.remove(old)))
                .then();
    }
}
