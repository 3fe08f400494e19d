package boussole.company;

import io.netty.channel.ChannelOption;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The State's open company search, spoken to over HTTP. */
final class CompanySearch {

    private static final int LARGEST_ANSWER = 256 * 1024;
    private static final int MOST_CONNECTIONS = 4;

    private final URI address;
    private final WebClient client;

    /**
     * @param written the address of its search, such as {@code https://host/search}
     * @param longest how long an answer may take
     */
    CompanySearch(String written, Duration longest) {
        this.address = address(written);
        HttpClient http = HttpClient.create(ConnectionProvider.create("company-search", MOST_CONNECTIONS))
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) longest.toMillis())
                .responseTimeout(longest);
        this.client = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .defaultHeader("User-Agent", "Boussole")
                .defaultHeader("Accept", "application/json")
                .build();
    }

    /** The company of that number, as far as the search knows it; empty where it does not. */
    Mono<Optional<Company>> find(String siren) {
        return client.get()
                .uri(asking(siren))
                .retrieve()
                .onStatus(status -> !status.is2xxSuccessful(), ClientResponse::createException)
                .bodyToMono(byte[].class)
                .map(json -> SearchAnswer.read(json, siren))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("an empty answer")));
    }

    private URI asking(String siren) {
        return UriComponentsBuilder.fromUri(address)
                .queryParam("q", siren)
                .queryParam("minimal", "true")
                .queryParam("include", "siege")
                .build(true)
                .toUri();
    }

    private static URI address(String written) {
        URI address = URI.create(written.strip());
        if (address.getHost() == null || !("" + address.getScheme()).matches("https?")) {
            throw new IllegalArgumentException(
                    "BOUSSOLE_COMPANY_SEARCH must be an address such as https://host/search, and is: " + written);
        }
        return address;
    }
}
