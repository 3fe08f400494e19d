package boussole.scoring.comparison;

import boussole.kernel.Rational;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A company's run, as far as others may be compared with it.
 *
 * @param company whose it is: equal for two runs of one company
 * @param level before caps; empty where none was told
 * @param score empty where none was told
 */
public record Peer(String company, Traits traits, OptionalInt level, Optional<Rational> score, Instant at) {

    static final Comparator<Peer> OLDEST_FIRST = Comparator.comparing(Peer::at).thenComparing(Peer::company);
}
