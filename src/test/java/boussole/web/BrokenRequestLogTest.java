package boussole.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class BrokenRequestLogTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger("reactor.netty.http.server.HttpServerOperations");
    private final Level before = logger.getLevel();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private DisposableServer server;

    @BeforeEach
    void start() {
        logged.start();
        logger.setLevel(Level.WARN);
        logger.addAppender(logged);
        server = ServerTimeouts.limited(HttpServer.create().port(0)).bindNow();
    }

    @AfterEach
    void stop() {
        server.disposeNow();
        logger.detachAppender(logged);
        logger.setLevel(before);
    }

    @Test
    void never_tells_the_address_of_a_request_that_broke_off() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream()
                    .write("GET /r/id/secret-token HTTP/1.1\r\nHost: here\r\nContent-Length: -1\r\n\r\n"
                            .getBytes(US_ASCII));
            await().until(() -> !logged.list.isEmpty());
        }

        assertThat(logged.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(message -> message.contains("secret-token"));
    }
}
