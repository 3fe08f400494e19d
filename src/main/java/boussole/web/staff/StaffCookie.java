package boussole.web.staff;

import boussole.identity.Actor;
import boussole.identity.StaffKey;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** How a browser of the hub's team is known: a cookie that goes to the staff's pages only. */
@Component
public final class StaffCookie {

    /** Where the staff's pages are. */
    public static final String PAGES = "/advisor";

    /** Where somebody of the team comes in. */
    public static final String DOOR = PAGES + "/key";

    private static final String NAME = "staff";
    private static final Duration KEPT = Duration.ofHours(12);

    private final StaffKey key;
    private final String territory;

    StaffCookie(StaffKey key, @Value("${boussole.territory}") String territory) {
        this.key = key;
        this.territory = territory;
    }

    /** Whoever holds this key; empty where it is none. */
    public Optional<Actor> staff(String written) {
        return key.opensWith(written) ? Optional.of(new Actor.Staff(territory)) : Optional.empty();
    }

    /** Whoever sent this from a staff page; empty where the cookie is missing or no longer right. */
    public Optional<Actor> staff(ServerHttpRequest request) {
        return Optional.ofNullable(request.getCookies().getFirst(NAME))
                .map(HttpCookie::getValue)
                .filter(key::admits)
                .map(pass -> new Actor.Staff(territory));
    }

    /** To somebody whose key was found to be right. The browser gets a pass, never the key. */
    public void hand(ServerWebExchange exchange) {
        exchange.getResponse().addCookie(cookie(exchange, key.pass(), KEPT));
    }

    public void takeBack(ServerWebExchange exchange) {
        exchange.getResponse().addCookie(cookie(exchange, "", Duration.ZERO));
    }

    private static ResponseCookie cookie(ServerWebExchange exchange, String value, Duration kept) {
        return ResponseCookie.from(NAME, value)
                .path(PAGES)
                .httpOnly(true)
                .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                .sameSite("Strict")
                .maxAge(kept)
                .build();
    }
}
