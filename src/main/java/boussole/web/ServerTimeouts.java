package boussole.web;

import java.time.Duration;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.logging.AbstractHttpMessageLogFactory;
import reactor.netty.http.logging.HttpMessageArgProvider;
import reactor.netty.http.server.HttpServer;

/**
 * How long a connection may keep the server waiting, and what of a broken one is logged. Reactor Netty has no limits of its own; these stand behind
 * {@link BodyLimits}, which answers first wherever a body is read.
 */
@Component
final class ServerTimeouts implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private static final Duration BETWEEN_READS = Duration.ofSeconds(15);
    private static final Duration WHOLE_REQUEST = Duration.ofSeconds(40);

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(ServerTimeouts::limited);
    }

    static HttpServer limited(HttpServer server) {
        return server.readTimeout(BETWEEN_READS)
                .requestTimeout(WHOLE_REQUEST)
                .httpMessageLogFactory(new OnlyItsKind())
                .doOnChannelInit((observer, channel, address) -> {
                    HeaderDeadline deadline = new HeaderDeadline();
                    channel.pipeline()
                            .addBefore(NettyPipeline.HttpCodec, "header-deadline", deadline)
                            .addAfter(NettyPipeline.HttpCodec, "header-arrival", deadline.arrival());
                });
    }

    /** What is logged of a message that could not be read: an address may hold a token, and a body answers. */
    private static final class OnlyItsKind extends AbstractHttpMessageLogFactory {

        @Override
        public String common(HttpMessageArgProvider message) {
            return String.valueOf(message.httpMessageType());
        }
    }
}
