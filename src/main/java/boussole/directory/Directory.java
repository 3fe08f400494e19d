package boussole.directory;

import boussole.directory.profile.Profile;
import boussole.identity.Actor;
import boussole.matching.Kind;
import boussole.matching.Offer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a territory can offer, for everybody to read; what has expired only for the hub's team. */
@Component
public class Directory {

    private final CataloguesAtHand catalogues;
    /** What was read of editions that are still in use: an edition never changes. */
    private final Cache<Edition, List<Told>> told =
            Caffeine.newBuilder().weakKeys().build();

    /** A profile, and what matching sees of it. */
    private record Told(Profile profile, Offer offer) {

        static Told of(Profile profile) {
            return new Told(profile, profile.offer());
        }
    }

    Directory(CataloguesAtHand catalogues) {
        this.catalogues = catalogues;
    }

    /** Every offer of the territory that has not expired on that day, by kind and id. */
    public Mono<List<Offer>> offers(String territory, LocalDate day) {
        return Flux.fromArray(Kind.values())
                .concatMap(kind -> told(territory, kind, day))
                .map(Told::offer)
                .collectList();
    }

    /** Every profile of the territory that has not expired on that day, by kind and id. */
    public Mono<List<Profile>> profiles(String territory, LocalDate day) {
        return Flux.fromArray(Kind.values())
                .concatMap(kind -> profiles(territory, kind, day))
                .collectList();
    }

    /** Those of one kind that have not expired on that day, by id. */
    public Flux<Profile> profiles(String territory, Kind kind, LocalDate day) {
        return told(territory, kind, day).map(Told::profile);
    }

    private Flux<Told> told(String territory, Kind kind, LocalDate day) {
        return catalogues
                .edition(territory, kind)
                .flatMapIterable(edition -> told.get(edition, Directory::read))
                .filter(one -> one.profile.validOn(day));
    }

    private static List<Told> read(Edition edition) {
        return edition.entries().stream()
                .map(kept -> Told.of(kept.profile(edition.territory())))
                .toList();
    }

    /** As they are kept: those that have not expired on that day, by id. */
    public Mono<List<Kept>> entries(String territory, Kind kind, LocalDate day) {
        return catalogues
                .edition(territory, kind)
                .map(edition -> edition.entries().stream()
                        .filter(kept -> kept.profile(territory).validOn(day))
                        .toList());
    }

    /** As they are kept, the expired among them, by id: for the hub's team. */
    public Mono<List<Kept>> entries(Actor actor, String territory, Kind kind) {
        return Mono.fromRunnable(() -> actor.mustWorkFor(territory))
                .then(Mono.defer(() -> catalogues.edition(territory, kind)))
                .map(Edition::entries);
    }

    /** One that has not expired on that day. */
    public Mono<Kept> find(String territory, Kind kind, String id, LocalDate day) {
        return kept(territory, kind, id)
                .filter(kept -> kept.profile(territory).validOn(day))
                .switchIfEmpty(Mono.error(DirectoryProblem.NotThere::new));
    }

    /** One, expired or not: for the hub's team. */
    public Mono<Kept> find(Actor actor, String territory, Kind kind, String id) {
        return Mono.fromRunnable(() -> actor.mustWorkFor(territory))
                .then(Mono.defer(() -> kept(territory, kind, id)))
                .switchIfEmpty(Mono.error(DirectoryProblem.NotThere::new));
    }

    private Mono<Kept> kept(String territory, Kind kind, String id) {
        return catalogues.edition(territory, kind).flatMap(edition -> Mono.justOrEmpty(edition.find(id)));
    }
}
