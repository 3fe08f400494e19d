package boussole.web;

import boussole.web.problem.SamePlace;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;

/** What every page needs: where it is, so that the language switch keeps the place. */
@ControllerAdvice({"boussole.web.leader", "boussole.web.advisor", "boussole.web.development"})
class PageModel {

    @ModelAttribute("place")
    String place(ServerWebExchange exchange) {
        return SamePlace.of(exchange.getRequest());
    }
}
