package boussole.web.address;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** Sends a browser on after a form: it fetches the next page, and a reload repeats nothing. */
public final class Redirection {

    private Redirection() {}

    public static Rendering to(String address) {
        return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
    }
}
