package boussole.company;

import boussole.kernel.CompanyNumber;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Asking a public register what it knows of a company: only where that is switched on, for two seconds at most, and what
 * it said is remembered for some hours. Whatever goes wrong there, the answer is that it is unavailable.
 */
@Component
public class LookingUpCompany {

    private static final Logger LOG = LoggerFactory.getLogger(LookingUpCompany.class);

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Duration REMEMBERED = Duration.ofHours(6);
    private static final Duration FOR_EVER = Duration.ofMillis(Long.MAX_VALUE);
    private static final long MOST_REMEMBERED = 2_000;
    private static final long MOST_IN_A_SECOND = 5; // the State's search answers seven

    private final Optional<CompanySearch> search;
    private final Cache<String, Mono<LookUp>> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();
    private final Bucket allowance = Bucket.builder()
            .addLimit(limit -> limit.capacity(MOST_IN_A_SECOND).refillGreedy(MOST_IN_A_SECOND, Duration.ofSeconds(1)))
            .build();

    LookingUpCompany(@Value("${boussole.company-search:}") String address) {
        this.search = address.isBlank() ? Optional.empty() : Optional.of(new CompanySearch(address, LONGEST));
    }

    /** Whether a register is asked at all. */
    public boolean isOn() {
        return search.isPresent();
    }

    /** What the register knows of the company with that number; never an error, and never long. */
    public Mono<LookUp> lookUp(CompanyNumber number) {
        return search.map(register -> remembered.get(number.siren(), siren -> asking(register, siren)))
                .orElseGet(() -> Mono.just(new LookUp.Off()))
                .onErrorResume(failed -> Mono.just(new LookUp.Unavailable()));
    }

    /** The same answer for everyone who waits for it or comes later; after a failure, the next one asks again. */
    private Mono<LookUp> asking(CompanySearch register, String siren) {
        return Mono.defer(() -> asked(register, siren))
                .map(found -> found.<LookUp>map(LookUp.Found::new).orElseGet(LookUp.NotFound::new))
                .cache(answer -> FOR_EVER, failed -> Duration.ZERO, () -> Duration.ZERO);
    }

    private Mono<Optional<Company>> asked(CompanySearch register, String siren) {
        return allowance.tryConsume(1)
                ? register.find(siren).timeout(LONGEST).doOnError(LookingUpCompany::note)
                : Mono.error(new IllegalStateException("too many questions in a second"));
    }

    /** Without its message: that has the number in it. */
    private static void note(Throwable cause) {
        LOG.warn("The company search is unavailable: {}", cause.getClass().getSimpleName());
    }
}
