package boussole.web;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.web.problem.EdgeProblem;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class BodyLimitsTest {

    private static final byte[] KILOBYTE = new byte[1024];

    private final AtomicLong taken = new AtomicLong();

    /** A request with that body, read to its end. */
    private Mono<Void> reading(Flux<DataBuffer> body) {
        HttpHandler reader = (request, response) -> request.getBody()
                .doOnNext(buffer -> taken.addAndGet(buffer.readableByteCount()))
                .doOnNext(DataBufferUtils::release)
                .then();
        return BodyLimits.limiting(reader)
                .handle(MockServerHttpRequest.post("/").body(body), new MockServerHttpResponse());
    }

    private static Flux<DataBuffer> kilobytes(int count) {
        return Flux.range(0, count).map(n -> DefaultDataBufferFactory.sharedInstance.wrap(KILOBYTE));
    }

    @Test
    void a_body_of_256_kib_passes() {
        StepVerifier.create(reading(kilobytes(256))).verifyComplete();

        assertThat(taken).hasValue(256 * 1024);
    }

    @Test
    void a_larger_one_is_read_through_and_refused() {
        StepVerifier.create(reading(kilobytes(257))).verifyError(EdgeProblem.TooLarge.class);

        assertThat(taken).hasValue(256 * 1024);
    }

    @Test
    void a_huge_one_is_cut_off() {
        AtomicLong sent = new AtomicLong();

        StepVerifier.create(reading(kilobytes(1_000_000).doOnNext(buffer -> sent.incrementAndGet())))
                .verifyError(EdgeProblem.TooLarge.class);

        assertThat(sent).hasValueLessThan(70_000);
    }

    @Test
    void a_body_that_stops_is_too_slow() {
        StepVerifier.withVirtualTime(() -> reading(kilobytes(1).concatWith(Flux.never())))
                .thenAwait(Duration.ofSeconds(11))
                .verifyError(EdgeProblem.TooSlow.class);
    }

    @Test
    void a_body_that_drips_is_too_slow() {
        StepVerifier.withVirtualTime(
                        () -> reading(Flux.interval(Duration.ofSeconds(1)).flatMap(second -> kilobytes(1))))
                .thenAwait(Duration.ofSeconds(31))
                .verifyError(EdgeProblem.TooSlow.class);
    }
}
