package boussole.web.leader.result;

import static boussole.web.leader.result.AmongPeers.PATIENCE;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@DisplayName("Where a company stands among others")
class AmongPeersTest {

    private static final AmongPeers HIDDEN = new AmongPeers.Hidden(3, 10);

    @Test
    void is_shown_with_the_result_where_the_others_are_read_in_time() {
        StepVerifier.create(AmongPeers.soon(Mono.just(HIDDEN)))
                .expectNext(HIDDEN)
                .verifyComplete();
    }

    @Test
    void comes_later_where_reading_the_others_would_hold_the_result() {
        StepVerifier.withVirtualTime(
                        () -> AmongPeers.soon(Mono.delay(Duration.ofMinutes(1)).map(late -> HIDDEN)))
                .expectSubscription()
                .expectNoEvent(PATIENCE.minusMillis(1))
                .thenAwait(Duration.ofMillis(1))
                .expectNext(new AmongPeers.Later())
                .verifyComplete();
    }
}
