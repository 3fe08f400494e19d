package boussole.web.problem;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Where someone is, as the language switch goes there again: with the query, without the language, without a token. */
public final class SamePlace {

    private SamePlace() {}

    public static String of(ServerHttpRequest request) {
        String path = request.getURI().getRawPath().replaceFirst("^/{2,}", "/");
        return UriComponentsBuilder.fromPath(withoutToken(path))
                .query(request.getURI().getRawQuery())
                .replaceQueryParam("lang")
                .build()
                .toUriString();
    }

    /** Addresses that carry a token are never repeated. */
    static String withoutToken(String path) {
        return path.startsWith("/r/") ? "/r" : path;
    }
}
