package boussole.web;

import boussole.directory.tables.Limits;
import boussole.web.problem.EdgeProblem;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.springframework.boot.webflux.autoconfigure.WebHttpHandlerBuilderCustomizer;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import reactor.netty.channel.AbortedException;

/**
 * How large a body may be and how long it may take.
 *
 * <p>What goes over the limit is read to its end and thrown away before the refusal, so that the sender gets an answer
 * and not a broken connection; what goes far over it is cut off.
 */
@Component
final class BodyLimits implements WebHttpHandlerBuilderCustomizer {

    private static final long LARGEST = 256 * 1024;
    private static final Pattern FILES = Pattern.compile("/api/directory/[a-z]+/import");
    private static final long LARGEST_READ_THROUGH = 64 * 1024 * 1024;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Override
    public void customize(WebHttpHandlerBuilder builder) {
        builder.httpHandlerDecorator(BodyLimits::limiting);
    }

    static HttpHandler limiting(HttpHandler handler) {
        return (request, response) -> handler.handle(bodyless(request) ? request : new Limited(request), response);
    }

    private static boolean bodyless(ServerHttpRequest request) {
        return request.getHeaders().getContentLength() == 0
                || HttpMethod.GET.equals(request.getMethod())
                || HttpMethod.HEAD.equals(request.getMethod());
    }

    /** A request whose body ends in time and in size, or in a problem. */
    private static final class Limited extends ServerHttpRequestDecorator {

        private final AtomicLong bytes = new AtomicLong();

        private final long largest;

        Limited(ServerHttpRequest request) {
            super(request);
            this.largest = FILES.matcher(request.getPath().value()).matches() ? Limits.LARGEST_FILE : LARGEST;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody()
                    .onErrorResume(AbortedException.class, gone -> Flux.never()) // nobody is left to answer
                    .timeout(LONGEST_PAUSE)
                    .takeUntilOther(Mono.delay(LONGEST).then(Mono.error(TimeoutException::new)))
                    .onErrorMap(TimeoutException.class, slow -> new EdgeProblem.TooSlow())
                    .<DataBuffer>handle(this::pass)
                    .concatWith(Mono.defer(this::refusedIfTooLarge));
        }

        private void pass(DataBuffer buffer, SynchronousSink<DataBuffer> sink) {
            long sofar = bytes.addAndGet(buffer.readableByteCount());
            if (sofar <= largest) {
                sink.next(buffer);
                return;
            }
            DataBufferUtils.release(buffer);
            if (sofar > LARGEST_READ_THROUGH) {
                sink.error(new EdgeProblem.TooLarge(largest));
            }
        }

        private Mono<DataBuffer> refusedIfTooLarge() {
            return bytes.get() > largest ? Mono.error(() -> new EdgeProblem.TooLarge(largest)) : Mono.empty();
        }
    }
}
