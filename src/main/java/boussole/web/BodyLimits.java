package boussole.web;

import boussole.web.problem.EdgeProblem;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/**
 * How large a body may be and how long it may take.
 *
 * <p>What goes over the limit is read to its end and thrown away before the refusal, so that the sender gets an answer
 * and not a broken connection; what goes far over it is cut off.
 */
@Component
@Order(-800)
final class BodyLimits implements WebFilter {

    private static final long LARGEST = 256 * 1024;
    private static final long LARGEST_READ_THROUGH = 64 * LARGEST;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        boolean bodyless = exchange.getRequest().getHeaders().getContentLength() == 0
                || exchange.getRequest().getMethod().name().equals("GET");
        return bodyless
                ? chain.filter(exchange)
                : chain.filter(exchange.mutate().request(new Limited(exchange.getRequest())).build());
    }

    /** A request whose body ends in time and in size, or in a problem. */
    private static final class Limited extends ServerHttpRequestDecorator {

        private final AtomicLong bytes = new AtomicLong();

        Limited(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody()
                    .timeout(LONGEST_PAUSE)
                    .takeUntilOther(Mono.delay(LONGEST).then(Mono.error(TimeoutException::new)))
                    .onErrorMap(TimeoutException.class, slow -> new EdgeProblem.TooSlow())
                    .<DataBuffer>handle(this::pass)
                    .concatWith(Mono.defer(this::refusedIfTooLarge));
        }

        private void pass(DataBuffer buffer, SynchronousSink<DataBuffer> sink) {
            long sofar = bytes.addAndGet(buffer.readableByteCount());
            if (sofar <= LARGEST) {
                sink.next(buffer);
                return;
            }
            DataBufferUtils.release(buffer);
            if (sofar > LARGEST_READ_THROUGH) {
                sink.error(new EdgeProblem.TooLarge());
            }
        }

        private Mono<DataBuffer> refusedIfTooLarge() {
            return bytes.get() > LARGEST ? Mono.error(EdgeProblem.TooLarge::new) : Mono.empty();
        }
    }
}
