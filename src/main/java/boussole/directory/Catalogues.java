package boussole.directory;

import boussole.matching.Kind;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The listings of every territory, each begun with its seeds when it is first asked for. */
@Component
class Catalogues {

    private final Listings listings;
    private final Seeds seeds;

    Catalogues(Listings listings, Seeds seeds) {
        this.listings = listings;
        this.seeds = seeds;
    }

    /** Never empty. */
    Mono<Listing> of(String territory, Kind kind) {
        return listings.find(territory, kind).switchIfEmpty(Mono.defer(() -> begun(territory, kind)));
    }

    Mono<Boolean> put(Listing listing) {
        return listings.put(listing);
    }

    private Mono<Listing> begun(String territory, Kind kind) {
        return listings.put(seeds.listing(territory, kind)).then(Mono.defer(() -> listings.find(territory, kind)));
    }
}
