package boussole.directory;

import boussole.matching.Kind;
import reactor.core.publisher.Mono;

/** The listings that are kept. */
interface Listings {

    /** Empty where none was ever put. */
    Mono<Listing> find(String territory, Kind kind);

    /**
     * Puts a listing in the place of the version before it, whole or not at all.
     *
     * @return whether it did: not where someone else put that version first
     */
    Mono<Boolean> put(Listing listing);
}
