package boussole.mail;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;

/**
 * How many letters may go out: few to one address and few on one's behalf in an hour, so that nobody can be flooded in
 * someone else's name, and not too many in all. Kept in memory only, an hour at most.
 */
final class Allowance {

    static final int TO_ONE_ADDRESS = 3;
    static final int ON_ONES_BEHALF = 5;
    static final int IN_ALL = 200;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final long MOST_REMEMBERED = 100_000;

    private final TimeMeter clock;
    private final Bucket inAll;
    private final Cache<String, Bucket> byAddress = remembered();
    private final Cache<String, Bucket> byBehalf = remembered();

    Allowance(TimeMeter clock) {
        this.clock = clock;
        this.inAll = bucket(IN_ALL);
    }

    /** Whether one more may go; if so, it counts. */
    boolean allows(MailAddress to, String behalf) {
        return byBehalf.get(behalf, unknown -> bucket(ON_ONES_BEHALF)).tryConsume(1)
                && byAddress
                        .get(to.written().toLowerCase(Locale.ROOT), unknown -> bucket(TO_ONE_ADDRESS))
                        .tryConsume(1)
                && inAll.tryConsume(1);
    }

    private Bucket bucket(int most) {
        return Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, HOUR))
                .build();
    }

    private static Cache<String, Bucket> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(HOUR)
                .build();
    }
}
