package boussole.web;

import boussole.web.problem.EdgeProblem;
import java.net.URI;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses forms that another site sends in a leader's name. Browsers say where a form comes from; what is no browser
 * holds no cookie that could be misused, and may say nothing. The API is left alone: it takes no cookie.
 */
@Component
@Order(-900)
final class SameOrigin implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return isForm(exchange.getRequest()) && isForeign(exchange.getRequest())
                ? Mono.error(EdgeProblem.FromElsewhere::new)
                : chain.filter(exchange);
    }

    private static boolean isForm(ServerHttpRequest request) {
        return !HttpMethod.GET.equals(request.getMethod())
                && !HttpMethod.HEAD.equals(request.getMethod())
                && !request.getPath().value().startsWith("/api/");
    }

    private static boolean isForeign(ServerHttpRequest request) {
        String site = request.getHeaders().getFirst("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        return Optional.ofNullable(request.getHeaders().getFirst("Origin"))
                .map(origin -> !sameHost(origin, request))
                .orElse(false);
    }

    private static boolean sameHost(String origin, ServerHttpRequest request) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null
                    && authority.equalsIgnoreCase(request.getHeaders().getFirst("Host"));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
