package boussole.web.leader.starting;

import boussole.mail.SendingLetters;
import boussole.web.address.OwnAddress;
import java.util.Map;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;

/** On every page of an assessment: where its link can be asked for by letter, if letters can be sent from here. */
@ControllerAdvice("boussole.web.leader")
class LinkOffer {

    private final boolean on;

    LinkOffer(SendingLetters sendingLetters, OwnAddress ownAddress) {
        this.on = sendingLetters.isOn() && ownAddress.isConfigured();
    }

    /** Empty where there is none. */
    @ModelAttribute("byLetter")
    String byLetter(ServerWebExchange exchange) {
        Map<String, String> variables =
                exchange.getAttributeOrDefault(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of());
        return on && variables.containsKey("id") ? "/a/" + variables.get("id") + "/link" : "";
    }
}
