package boussole.web.problem;

import boussole.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** Answers whatever went wrong, wherever it was thrown: problem details, or a page where a page was asked for. */
@Component
@Order(-2)
final class ProblemAnswer implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswer.class);

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final ServerResponse.Context context;

    ProblemAnswer(ServerCodecConfigurer codecs, List<ViewResolver> views) {
        this.context = new Context(codecs.getWriters(), views);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return Mono.error(thrown);
        }
        if (exchange.getResponse().isCommitted()) {
            LOG.error("{} broke off", request(exchange), thrown);
            return Mono.error(thrown);
        }
        Problem problem = Telling.of(thrown);
        note(exchange, problem, thrown);
        ServerResponse.BodyBuilder answer = ServerResponse.status(problem.status())
                .headers(headers -> problem.headers().forEach(headers::set))
                .header("Content-Language", language(exchange).tag())
                .header("Cache-Control", "no-store");
        return body(answer, exchange, problem).flatMap(response -> response.writeTo(exchange, context));
    }

    private static Mono<ServerResponse> body(
            ServerResponse.BodyBuilder answer, ServerWebExchange exchange, Problem problem) {
        if (HttpMethod.HEAD.equals(exchange.getRequest().getMethod())) {
            return answer.build();
        }
        String path = exchange.getRequest().getPath().value();
        ProblemBody body = ProblemBody.of(problem, SamePlace.withoutToken(path), language(exchange));
        return wantsPage(exchange)
                ? answer.contentType(HTML).render("problem", Map.of("problem", body, "place", place(exchange)))
                : answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).bodyValue(body.forPrograms());
    }

    private static boolean wantsPage(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        boolean api = path.startsWith("/api/") || path.startsWith("/actuator") || path.startsWith("/v3/");
        String accept = Optional.ofNullable(exchange.getRequest().getHeaders().getFirst("Accept"))
                .orElse("");
        return !api && accept.contains("text/html");
    }

    /** Where the language switch goes: the same page, where it can be read again. */
    private static String place(ServerWebExchange exchange) {
        return HttpMethod.GET.equals(exchange.getRequest().getMethod()) ? SamePlace.of(exchange.getRequest()) : "/";
    }

    private static Language language(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getLocaleContext().getLocale())
                .flatMap(locale -> Language.ofTag(locale.getLanguage()))
                .orElse(Language.DEFAULT);
    }

    private static void note(ServerWebExchange exchange, Problem problem, Throwable thrown) {
        if (problem.status().value() == 500) {
            LOG.error("{} failed", request(exchange), thrown);
        } else if (problem.status().value() == 503) {
            LOG.warn("{} unavailable: {}", request(exchange), thrown.toString());
        }
    }

    private static String request(ServerWebExchange exchange) {
        return exchange.getRequest().getMethod()
                + " "
                + SamePlace.withoutToken(exchange.getRequest().getPath().value());
    }

    /** What is needed to write a body or render a page outside of any handler. */
    private record Context(List<HttpMessageWriter<?>> messageWriters, List<ViewResolver> viewResolvers)
            implements ServerResponse.Context {}
}
