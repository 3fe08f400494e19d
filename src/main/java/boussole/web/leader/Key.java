package boussole.web.leader;

import boussole.assessment.AssessmentId;
import boussole.assessment.AssessmentProblem;
import boussole.assessment.StartingAssessment.Started;
import boussole.identity.Actor;
import boussole.identity.CapabilityToken;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/** How a browser holds the key to an assessment: a cookie that goes to this assessment's pages only. */
public final class Key {

    private static final Duration KEPT = Duration.ofDays(400);

    private Key() {}

    public static AssessmentId assessment(String written) {
        return AssessmentId.read(written).orElseThrow(AssessmentProblem.NotFound::new);
    }

    /** The first page of the assessment's own; without a token in its address. */
    public static String home(AssessmentId id) {
        return "/a/" + id;
    }

    public static void hand(ServerWebExchange exchange, Started started) {
        hand(exchange, started.assessment().id(), started.token());
    }

    public static void hand(ServerWebExchange exchange, AssessmentId id, CapabilityToken token) {
        exchange.getResponse()
                .addCookie(ResponseCookie.from("key", token.written())
                        .path(home(id))
                        .httpOnly(true)
                        .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                        .sameSite("Lax")
                        .maxAge(KEPT)
                        .build());
    }

    public static void takeBack(ServerWebExchange exchange, AssessmentId id) {
        exchange.getResponse()
                .addCookie(ResponseCookie.from("key", "")
                        .path(home(id))
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(0)
                        .build());
    }

    /** The address that opens the assessment on any device; whoever has it can answer. */
    public static String resume(ServerWebExchange exchange, AssessmentId id, Actor actor) {
        return switch (actor) {
            case Actor.Leader leader -> resume(exchange, id, leader.token());
            case Actor.Staff staff -> throw new AssessmentProblem.NotFound();
        };
    }

    public static String resume(ServerWebExchange exchange, AssessmentId id, CapabilityToken token) {
        return UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replacePath("/r/{id}/{token}")
                .replaceQuery(null)
                .build(id.value(), token.written())
                .toString();
    }
}
