package boussole.directory;

import boussole.directory.profile.Profile;
import boussole.matching.Kind;
import boussole.matching.Offer;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a territory can offer, for everybody to read. */
@Component
public class Directory {

    private final Catalogues catalogues;

    Directory(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** Every offer as matching sees it, by kind and id; those that have expired by that day are left out. */
    public Mono<List<Offer>> offers(String territory, LocalDate day) {
        return Flux.fromArray(Kind.values())
                .concatMap(kind -> profiles(territory, kind, day))
                .concatMapIterable(profiles -> profiles)
                .map(Profile::offer)
                .collectList();
    }

    /** The profiles of one kind by id, those left out that have expired by that day. */
    public Mono<List<Profile>> profiles(String territory, Kind kind, LocalDate day) {
        return catalogues
                .of(territory, kind)
                .map(listing -> listing.profiles().stream()
                        .filter(profile -> !profile.expiredOn(day))
                        .toList());
    }

    /** One profile, also one that has expired; empty where there is none of that id. */
    public Mono<Entry> find(String territory, Kind kind, String id) {
        return catalogues.of(territory, kind).flatMap(listing -> Mono.justOrEmpty(listing.entry(id)));
    }

    /** The profile of an offer, also one that has expired; empty where there is none of that id. */
    public Mono<Profile> ofOffer(String territory, String offerId) {
        int end = offerId.indexOf('.');
        return Mono.justOrEmpty(Kind.ofKey(offerId.substring(0, Math.max(0, end))))
                .flatMap(kind -> find(territory, kind, offerId.substring(end + 1)))
                .map(Entry::profile);
    }
}
