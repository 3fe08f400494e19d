package boussole.web.staff;

import java.net.URI;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Leads whoever is not known to the staff's pages to the door. */
@Component
@Order(-800)
final class StaffGate implements WebFilter {

    private final StaffCookie staffCookie;

    StaffGate(StaffCookie staffCookie) {
        this.staffCookie = staffCookie;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().value();
        boolean guarded = (path + "/").startsWith(StaffCookie.PAGES + "/") && !path.equals(StaffCookie.DOOR);
        return guarded && staffCookie.staff(request).isEmpty()
                ? shown(exchange, HttpMethod.GET.equals(request.getMethod()) ? path : StaffCookie.PAGES)
                : chain.filter(exchange);
    }

    private static Mono<Void> shown(ServerWebExchange exchange, String path) {
        URI door = UriComponentsBuilder.fromPath(StaffCookie.DOOR)
                .queryParam("to", path)
                .build()
                .toUri();
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(door);
        return exchange.getResponse().setComplete();
    }
}
