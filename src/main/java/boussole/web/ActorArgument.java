package boussole.web;

import boussole.assessment.AssessmentProblem;
import boussole.identity.Actor;
import boussole.identity.CapabilityToken;
import boussole.web.problem.EdgeProblem;
import boussole.web.staff.StaffCookie;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/** Gives a handler whoever acts: by the bearer token in the API, by the cookie on a leader's or the staff's pages. */
final class ActorArgument implements SyncHandlerMethodArgumentResolver {

    private static final String BEARER = "Bearer ";

    private final StaffCookie staffCookie;

    ActorArgument(StaffCookie staffCookie) {
        this.staffCookie = staffCookie;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgumentValue(
            MethodParameter parameter, BindingContext bindingContext, ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().value();
        if (path.startsWith("/api/")) {
            return bearer(request);
        }
        return path.startsWith(StaffCookie.PAGES) ? staff(request) : visitor(request);
    }

    private Actor bearer(ServerHttpRequest request) {
        String authorization = Optional.ofNullable(request.getHeaders().getFirst("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .orElseThrow(EdgeProblem.NotSignedIn::new);
        String written = authorization.substring(BEARER.length()).strip();
        return staffCookie.staff(written).orElseGet(() -> leader(written));
    }

    private Actor staff(ServerHttpRequest request) {
        return staffCookie.staff(request).orElseThrow(EdgeProblem.NotSignedIn::new);
    }

    private static Actor visitor(ServerHttpRequest request) {
        return Optional.ofNullable(request.getCookies().getFirst("key"))
                .map(HttpCookie::getValue)
                .map(ActorArgument::leader)
                .orElseThrow(AssessmentProblem.NotFound::new);
    }

    /** What is no token opens nothing: the same answer as to a wrong one. */
    private static Actor leader(String written) {
        return CapabilityToken.read(written).map(Actor.Leader::new).orElseThrow(AssessmentProblem.NotFound::new);
    }
}
