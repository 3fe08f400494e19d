package boussole.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class KeptAliveConnectionTest {

    private static final Mono<String> LATER = Mono.delay(Duration.ofMillis(50)).map(waited -> "later\n");
    private static final Mono<String> AT_ONCE = Mono.just("at once\n");

    private DisposableServer server;

    @BeforeEach
    void start() {
        server = ServerTimeouts.limited(HttpServer.create().port(0))
                .handle((request, response) -> response.sendString(request.uri().equals("/later") ? LATER : AT_ONCE))
                .bindNow();
    }

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    /** A release of Reactor Netty stopped reading such a connection for ever. */
    @Test
    void is_read_on_after_a_request_that_came_before_the_answer_to_the_one_before() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5_000);
            BufferedReader answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));

            ask(socket, "/later", "/at-once");
            String first = answers.lines()
                    .filter(KeptAliveConnectionTest::isBody)
                    .findFirst()
                    .orElseThrow();
            String second = answers.lines()
                    .filter(KeptAliveConnectionTest::isBody)
                    .findFirst()
                    .orElseThrow();
            ask(socket, "/later");
            String third = answers.lines()
                    .filter(KeptAliveConnectionTest::isBody)
                    .findFirst()
                    .orElseThrow();

            assertThat(Stream.of(first, second, third)).containsExactly("later", "at once", "later");
        }
    }

    private static boolean isBody(String line) {
        return line.equals("later") || line.equals("at once");
    }

    private static void ask(Socket socket, String... paths) throws IOException {
        StringBuilder requests = new StringBuilder();
        for (String path : paths) {
            requests.append("GET ").append(path).append(" HTTP/1.1\r\nHost: here\r\n\r\n");
        }
        socket.getOutputStream().write(requests.toString().getBytes(US_ASCII));
    }
}
