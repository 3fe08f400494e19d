package boussole.directory;

import boussole.matching.Kind;
import reactor.core.publisher.Mono;

/** The catalogues of all territories, one a kind. */
interface Catalogues {

    /** As it stands now, whole; empty where nothing was ever written. */
    Mono<Edition> find(String territory, Kind kind);

    /** Puts this edition in the place of the one numbered before it; false where another one got there first. */
    Mono<Boolean> write(Edition next);
}
