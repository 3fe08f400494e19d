package boussole.web;

import boussole.kernel.Language;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.i18n.LocaleContextResolver;
import reactor.core.publisher.Mono;

/**
 * The language of a request. A page speaks the language that was chosen there ({@code ?lang}, then remembered in a
 * cookie), French until one is; the API follows {@code Accept-Language}.
 */
@Component("localeContextResolver")
final class RequestLanguage implements LocaleContextResolver, WebFilter {

    private static final String CHOICE = "lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(language(exchange.getRequest()).locale());
    }

    /** What the contract asks of a resolver whose language a program cannot change, only the reader. */
    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("the language is chosen by ?lang");
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        chosen(exchange.getRequest())
                .filter(language -> !isApi(exchange.getRequest()))
                .ifPresent(language -> exchange.getResponse()
                        .addCookie(ResponseCookie.from(CHOICE, language.tag())
                                .path("/")
                                .maxAge(REMEMBERED)
                                .sameSite("Lax")
                                .httpOnly(true)
                                .build()));
        return chain.filter(exchange);
    }

    private static Language language(ServerHttpRequest request) {
        return chosen(request)
                .or(() -> isApi(request) ? accepted(request) : remembered(request))
                .orElse(Language.DEFAULT);
    }

    private static boolean isApi(ServerHttpRequest request) {
        return request.getPath().value().startsWith("/api/");
    }

    private static Optional<Language> chosen(ServerHttpRequest request) {
        return Optional.ofNullable(request.getQueryParams().getFirst(CHOICE)).flatMap(Language::ofTag);
    }

    private static Optional<Language> remembered(ServerHttpRequest request) {
        return Optional.ofNullable(request.getCookies().getFirst(CHOICE))
                .map(HttpCookie::getValue)
                .flatMap(Language::ofTag);
    }

    private static Optional<Language> accepted(ServerHttpRequest request) {
        try {
            List<Locale.LanguageRange> ranges = request.getHeaders().getAcceptLanguage();
            return ranges.stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> Language.ofTag(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
