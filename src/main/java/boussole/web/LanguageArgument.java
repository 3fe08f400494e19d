package boussole.web;

import boussole.kernel.Language;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/** Gives a handler the request's language. */
final class LanguageArgument implements SyncHandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Language.class;
    }

    @Override
    public Object resolveArgumentValue(
            MethodParameter parameter, BindingContext bindingContext, ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getLocaleContext().getLocale())
                .flatMap(locale -> Language.ofTag(locale.getLanguage()))
                .orElse(Language.DEFAULT);
    }
}
