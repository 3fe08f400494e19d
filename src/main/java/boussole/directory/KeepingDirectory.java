package boussole.directory;

import boussole.directory.CataloguesAtHand.Change;
import boussole.directory.DirectoryProblem.NotThere;
import boussole.directory.DirectoryProblem.Refused;
import boussole.directory.DirectoryProblem.Stale;
import boussole.directory.DirectoryProblem.Taken;
import boussole.directory.DirectoryProblem.TooMany;
import boussole.directory.profile.Column;
import boussole.directory.profile.Entry;
import boussole.directory.profile.EntryReader;
import boussole.directory.tables.Limits;
import boussole.identity.Actor;
import boussole.library.Library;
import boussole.matching.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeping the directory, one profile at a time: for the hub's team. */
@Component
public class KeepingDirectory {

    private final CataloguesAtHand catalogues;
    private final Library library;

    KeepingDirectory(CataloguesAtHand catalogues, Library library) {
        this.catalogues = catalogues;
        this.library = library;
    }

    /**
     * Adds a profile.
     *
     * @param written as people write it, by column
     * @param key whoever sends the same again with the same key gets what the first time made
     */
    public Mono<Kept> add(Actor actor, String territory, Kind kind, Map<Column, String> written, Optional<String> key) {
        return read(actor, territory, kind, written).flatMap(entry -> {
            Optional<CreationKey> creation = key.map(secret -> CreationKey.of(secret, entry));
            return catalogues
                    .change(territory, kind, now -> added(now, entry, creation))
                    .map(change ->
                            found(change, repeated(change.after(), creation).orElse(entry.id())));
        });
    }

    /**
     * Writes a profile anew.
     *
     * @param version that was read; empty: whichever there is
     */
    public Mono<Kept> replace(
            Actor actor, String territory, Kind kind, String id, OptionalLong version, Map<Column, String> written) {
        return read(actor, territory, kind, written)
                .flatMap(entry -> catalogues.change(territory, kind, now -> replaced(now, id, version, entry)))
                .map(change -> found(change, id));
    }

    /**
     * Takes a profile out.
     *
     * @param version that was read; empty: whichever there is
     */
    public Mono<Void> remove(Actor actor, String territory, Kind kind, String id, OptionalLong version) {
        return Mono.fromRunnable(() -> actor.mustWorkFor(territory))
                .then(Mono.defer(() -> catalogues.change(territory, kind, now -> {
                    mustBe(version, known(now, id));
                    return now.without(id);
                })))
                .then();
    }

    private Mono<Entry> read(Actor actor, String territory, Kind kind, Map<Column, String> written) {
        return Mono.fromCallable(() -> {
            actor.mustWorkFor(territory);
            EntryReader.Read read = EntryReader.read(kind, written, KnownWords.of(library.inForce()));
            if (!read.flaws().isEmpty()) {
                throw new Refused(read.flaws());
            }
            return read.entry();
        });
    }

    private static Edition added(Edition now, Entry entry, Optional<CreationKey> creation) {
        if (repeated(now, creation).isPresent()) {
            return now;
        }
        if (now.find(entry.id()).isPresent()) {
            throw new Taken(entry.id());
        }
        if (now.entries().size() >= Limits.MOST_ROWS) {
            throw new TooMany(Limits.MOST_ROWS);
        }
        return now.with(entry, creation.map(CreationKey::written));
    }

    /** The id of what was made with that key. @throws DirectoryProblem.KeyReused where that was something else */
    private static Optional<String> repeated(Edition now, Optional<CreationKey> creation) {
        return creation.flatMap(key -> now.entries().stream()
                .filter(kept -> kept.key().filter(key::usedIn).isPresent())
                .findFirst()
                .map(kept -> {
                    if (!kept.key().equals(Optional.of(key.written()))) {
                        throw new DirectoryProblem.KeyReused();
                    }
                    return kept.entry().id();
                }));
    }

    /** Writing again what is there already changes nothing, whichever version was read. */
    private static Edition replaced(Edition now, String id, OptionalLong version, Entry entry) {
        Kept known = known(now, id);
        if (!entry.id().equals(id)) {
            throw new DirectoryProblem.OtherId(id);
        }
        if (known.entry().equals(entry)) {
            return now;
        }
        mustBe(version, known);
        return now.with(entry, known.key());
    }

    private static Kept known(Edition now, String id) {
        return now.find(id).orElseThrow(NotThere::new);
    }

    private static void mustBe(OptionalLong version, Kept known) {
        if (version.isPresent() && version.getAsLong() != known.version()) {
            throw new Stale(known.version());
        }
    }

    private static Kept found(Change change, String id) {
        return known(change.after(), id);
    }

    /** What is kept of the key that a profile was sent with: enough to know a repetition, and a misuse. */
    private record CreationKey(String secret, String sent) {

        static CreationKey of(String secret, Entry entry) {
            return new CreationKey(hash(secret), hash(entry.values().toString()));
        }

        String written() {
            return secret + ":" + sent;
        }

        boolean usedIn(String written) {
            return written.startsWith(secret + ":");
        }

        private static String hash(String text) {
            try {
                byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(bytes);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
