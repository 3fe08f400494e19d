package boussole.web;

import boussole.identity.Actor;
import boussole.kernel.Language;
import boussole.web.staff.StaffCookie;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.ResourceHttpMessageWriter;
import org.springframework.validation.Validator;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.handler.AbstractUrlHandlerMapping;
import org.springframework.web.reactive.resource.ResourceWebHandler;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** How the edge is set up. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebFluxConfigurer {

    private static final int LARGEST_FILE = 128 * 1024;

    private final StaffCookie staffCookie;

    WebSettings(StaffCookie staffCookie) {
        this.staffCookie = staffCookie;
    }

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Language.class, Actor.class);
    }

    @Bean
    @Order(1_000) // after Boot's own
    CodecCustomizer strictJson() {
        return codecs -> codecs.defaultCodecs().jacksonJsonDecoder(new StrictJsonDecoder());
    }

    /** Files go out in one piece each: compressed in pieces of a few thousand bytes they would be a fifth larger. */
    @Bean
    SmartInitializingSingleton wholeFiles(@Qualifier("resourceHandlerMapping") HandlerMapping files) {
        return () -> ((AbstractUrlHandlerMapping) files)
                .getHandlerMap().values().stream()
                        .filter(ResourceWebHandler.class::isInstance)
                        .map(ResourceWebHandler.class::cast)
                        .forEach(handler ->
                                handler.setResourceHttpMessageWriter(new ResourceHttpMessageWriter(LARGEST_FILE)));
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(new LanguageArgument(), new ActorArgument(staffCookie));
    }

    /** None: what comes in is checked where it is read, never by annotations. */
    @Override
    public Validator getValidator() {
        return Validator.forInstanceOf(Void.class, (nothing, errors) -> {});
    }
}
