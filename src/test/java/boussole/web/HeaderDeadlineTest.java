package boussole.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpServerCodec;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeaderDeadlineTest {

    private final EmbeddedChannel connection = connection();

    private static EmbeddedChannel connection() {
        HeaderDeadline deadline = new HeaderDeadline();
        EmbeddedChannel channel = new EmbeddedChannel(deadline, new HttpServerCodec(), deadline.arrival());
        channel.freezeTime();
        return channel;
    }

    private void receives(String text) {
        connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
    }

    private void later(int seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
    }

    @Test
    void headers_that_trickle_are_ended_with_408() {
        receives("GET / HT");
        later(6);
        receives("TP/1.1\r\nHost: x\r\n");
        later(6);

        assertThat(connection.isOpen()).isFalse();
        ByteBuf said = connection.readOutbound();
        assertThat(said.toString(StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 408 ");
    }

    @Test
    void headers_that_arrive_in_time_are_left_alone() {
        receives("GET / HTTP/1.1\r\n");
        later(6);
        receives("Host: x\r\n\r\n");
        later(60);

        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void a_slow_body_is_not_its_business() {
        receives("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab");
        later(6);
        receives("cd");
        later(60);

        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void the_next_request_of_a_connection_is_watched_as_well() {
        receives("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        receives("GET /again HT");
        later(11);

        assertThat(connection.isOpen()).isFalse();
    }
}
