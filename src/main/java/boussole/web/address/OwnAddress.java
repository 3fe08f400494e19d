package boussole.web.address;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * The address under which the world sees this service. Where it is configured, links are written with it whatever a
 * request claims in its head; where it is not, they follow the request, and no letter holds one.
 */
@Component
@Order(-2_000)
public final class OwnAddress implements WebFilter {

    private static final Pattern FORM = Pattern.compile("https?://[^/?#@\\s]+/?");

    private final Optional<URI> configured;

    OwnAddress(@Value("${boussole.address:}") String written) {
        this.configured = Optional.of(written.strip())
                .filter(address -> !address.isEmpty())
                .map(OwnAddress::address);
    }

    public boolean isConfigured() {
        return configured.isPresent();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return configured
                .map(own -> chain.filter(exchange.mutate()
                        .request(under(own, exchange.getRequest()))
                        .build()))
                .orElseGet(() -> chain.filter(exchange));
    }

    private static ServerHttpRequest under(URI own, ServerHttpRequest request) {
        URI seen = UriComponentsBuilder.fromUri(request.getURI())
                .scheme(own.getScheme())
                .host(own.getHost())
                .port(own.getPort())
                .build(true)
                .toUri();
        return request.mutate().uri(seen).build();
    }

    private static URI address(String written) {
        if (!FORM.matcher(written).matches() || URI.create(written).getHost() == null) {
            throw new IllegalArgumentException(
                    "BOUSSOLE_ADDRESS must be an address such as https://boussole.example.org, and is: " + written);
        }
        return URI.create(written);
    }
}
