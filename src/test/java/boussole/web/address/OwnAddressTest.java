package boussole.web.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class OwnAddressTest {

    private static URI seen(OwnAddress own, String asked) {
        AtomicReference<URI> seen = new AtomicReference<>(URI.create("none"));
        own.filter(
                        MockServerWebExchange.from(MockServerHttpRequest.method(HttpMethod.GET, URI.create(asked))),
                        exchange -> {
                            seen.set(exchange.getRequest().getURI());
                            return Mono.empty();
                        })
                .block();
        return seen.get();
    }

    @ParameterizedTest
    @CsvSource({
        "https://boussole.example.org, https://boussole.example.org/a/1?x=%20y",
        "https://boussole.example.org/, https://boussole.example.org/a/1?x=%20y",
        "http://192.168.1.2:8080, http://192.168.1.2:8080/a/1?x=%20y"
    })
    void is_what_every_request_seems_to_have_been_sent_to(String configured, String expected) {
        assertThat(seen(new OwnAddress(configured), "http://attacker.example:81/a/1?x=%20y"))
                .isEqualTo(URI.create(expected));
    }

    @Test
    void is_the_requests_own_where_none_is_configured() {
        OwnAddress none = new OwnAddress(" ");

        assertThat(none.isConfigured()).isFalse();
        assertThat(seen(none, "http://localhost:81/a/1")).isEqualTo(URI.create("http://localhost:81/a/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"boussole.example.org", "ftp://x.org", "https://", "https://x.org/path", "https://u@x.org"})
    void is_refused_where_it_is_none(String written) {
        assertThatThrownBy(() -> new OwnAddress(written)).hasMessageContaining("BOUSSOLE_ADDRESS");
    }
}
