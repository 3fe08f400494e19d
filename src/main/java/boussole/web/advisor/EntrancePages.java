package boussole.web.advisor;

import boussole.web.address.Redirection;
import boussole.web.staff.StaffCookie;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where the hub's team comes in with its key, and goes out. */
@Controller
class EntrancePages {

    private final StaffCookie staffCookie;

    EntrancePages(StaffCookie staffCookie) {
        this.staffCookie = staffCookie;
    }

    @GetMapping(StaffCookie.DOOR)
    Rendering door(@RequestParam("to") Optional<String> to) {
        return page(to.orElse(""), false).build();
    }

    @PostMapping(StaffCookie.DOOR)
    Mono<Rendering> enter(ServerWebExchange exchange) {
        return exchange.getFormData().map(form -> entered(form, exchange));
    }

    @PostMapping(StaffCookie.PAGES + "/leaving")
    Rendering leave(ServerWebExchange exchange) {
        staffCookie.takeBack(exchange);
        return Redirection.to("/");
    }

    private Rendering entered(MultiValueMap<String, String> form, ServerWebExchange exchange) {
        String key = Optional.ofNullable(form.getFirst("key")).orElse("").strip();
        String to = Optional.ofNullable(form.getFirst("to")).orElse("");
        if (staffCookie.staff(key).isEmpty()) {
            return page(to, true).status(HttpStatus.FORBIDDEN).build();
        }
        staffCookie.hand(exchange);
        return Redirection.to(within(to));
    }

    /** An address of the staff's own pages, and no other: nobody is sent elsewhere from here. */
    private static String within(String to) {
        return to.matches(StaffCookie.PAGES + "(/[\\w-]+)*") && !to.equals(StaffCookie.DOOR) ? to : StaffCookie.PAGES;
    }

    private static Rendering.Builder<?> page(String to, boolean wrong) {
        return Rendering.view("advisor/door").modelAttribute("to", to).modelAttribute("wrong", wrong);
    }
}
