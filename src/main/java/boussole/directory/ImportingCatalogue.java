package boussole.directory;

import boussole.directory.CataloguesAtHand.Change;
import boussole.directory.DirectoryProblem.TooMany;
import boussole.directory.profile.Column;
import boussole.directory.profile.Entry;
import boussole.directory.profile.Known;
import boussole.directory.tables.Limits;
import boussole.directory.tables.TableFormat;
import boussole.directory.tables.TableReader;
import boussole.directory.tables.Tables;
import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.library.Worker;
import boussole.matching.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;

/** Taking a kind's catalogue in from a file, whole or not at all, and giving it out again: for the hub's team. */
public final class ImportingCatalogue {

    private final CataloguesAtHand catalogues;
    private final Supplier<Known> known;
    private final Worker worker;

    ImportingCatalogue(CataloguesAtHand catalogues, Supplier<Known> known, Worker worker) {
        this.catalogues = catalogues;
        this.known = known;
        this.worker = worker;
    }

    /**
     * Without the service: in a store that nobody else holds.
     *
     * @param home the territory that {@code first} is for, where its catalogue was not begun yet
     */
    public static ImportingCatalogue in(
            ReactiveMongoTemplate store, String home, Map<Kind, List<Entry>> first, Known known) {
        return new ImportingCatalogue(
                new CataloguesAtHand(new MongoCatalogues(store), home, first), () -> known, new Worker());
    }

    /** A file as it came in. */
    public record Upload(Kind kind, String name, TableFormat format, byte[] bytes) {

        /** @throws boussole.source.FaultyFiles with every fault */
        public List<Entry> entries(Known known) {
            return TableReader.read(kind, format.read(name, bytes), known);
        }
    }

    /**
     * How a file is taken.
     *
     * @param whole profiles that the file does not name are removed; else they stay
     * @param dry nothing is written
     */
    public record Manner(boolean whole, boolean dry) {}

    /**
     * What an import did, or would do: ids, in order.
     *
     * @param kept how many are as they were
     */
    public record Outcome(List<String> created, List<Changed> changed, List<String> removed, int kept) {

        public Outcome {
            created = List.copyOf(created);
            changed = List.copyOf(changed);
            removed = List.copyOf(removed);
        }
    }

    /** A profile that is not as it was, and in which columns. */
    public record Changed(String id, List<Column> columns) {}

    /** @throws boussole.source.FaultyFiles in the Mono, with every fault, where anything in the file is wrong */
    public Mono<Outcome> take(Actor actor, String territory, Upload upload, Manner manner) {
        return Mono.fromRunnable(() -> actor.mustWorkFor(territory))
                .then(Mono.defer(() -> worker.run(() -> upload.entries(known.get()))))
                .flatMap(entries -> manner.dry
                        ? tried(territory, upload.kind, entries, manner)
                        : catalogues.change(territory, upload.kind, now -> taken(now, entries, manner)))
                .map(ImportingCatalogue::outcome);
    }

    /** Everything of a kind as a file, the expired among it. */
    public Mono<byte[]> give(Actor actor, String territory, Kind kind, TableFormat format, Language language) {
        return Mono.fromRunnable(() -> actor.mustWorkFor(territory))
                .then(Mono.defer(() -> catalogues.edition(territory, kind)))
                .map(edition -> edition.entries().stream().map(Kept::entry).toList())
                .flatMap(entries -> worker.run(() -> Tables.written(kind, entries, format, language)));
    }

    private Mono<Change> tried(String territory, Kind kind, List<Entry> entries, Manner manner) {
        return catalogues.edition(territory, kind).map(now -> new Change(now, taken(now, entries, manner)));
    }

    private static Edition taken(Edition now, List<Entry> entries, Manner manner) {
        Edition next = now.with(entries, manner.whole);
        if (next.entries().size() > Limits.MOST_ROWS) {
            throw new TooMany(Limits.MOST_ROWS);
        }
        return next.entries().equals(now.entries()) ? now : next;
    }

    private static Outcome outcome(Change change) {
        List<String> created = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (Kept after : change.after().entries()) {
            Optional<Kept> before = change.before().find(after.entry().id());
            if (before.isEmpty()) {
                created.add(after.entry().id());
            } else if (!before.get().entry().equals(after.entry())) {
                changed.add(new Changed(after.entry().id(), before.get().entry().changes(after.entry())));
            }
        }
        List<String> removed = change.before().entries().stream()
                .map(kept -> kept.entry().id())
                .filter(id -> change.after().find(id).isEmpty())
                .toList();
        int kept = change.after().entries().size() - created.size() - changed.size();
        return new Outcome(created, changed, removed, kept);
    }
}
