package boussole.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private long now = Duration.ofDays(1).toNanos();

    private final Allowance allowance = new Allowance(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    });

    private static MailAddress address(String name) {
        return MailAddress.read(name + "@exemple.fr").orElseThrow();
    }

    private long allowed(
            int asked, java.util.function.IntFunction<String> to, java.util.function.IntFunction<String> behalf) {
        return IntStream.range(0, asked)
                .filter(each -> allowance.allows(address(to.apply(each)), behalf.apply(each)))
                .count();
    }

    @Test
    void is_small_for_one_address_whoever_asks_and_however_it_is_written() {
        assertThat(allowed(10, each -> each % 2 == 0 ? "marie" : "Marie", each -> "assessment " + each))
                .isEqualTo(Allowance.TO_ONE_ADDRESS);
    }

    @Test
    void is_small_for_one_assessment_whatever_the_address() {
        assertThat(allowed(10, each -> "marie" + each, each -> "the same")).isEqualTo(Allowance.ON_ONES_BEHALF);
    }

    @Test
    void has_a_limit_in_all() {
        assertThat(allowed(500, each -> "marie" + each, each -> "assessment " + each))
                .isEqualTo(Allowance.IN_ALL);
    }

    @Test
    void grows_again_with_time() {
        allowed(10, each -> "marie", each -> "assessment " + each);

        now += Duration.ofMinutes(21).toNanos();

        assertThat(allowed(10, each -> "marie", each -> "later " + each)).isEqualTo(1);
    }
}
