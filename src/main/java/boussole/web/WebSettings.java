package boussole.web;

import boussole.identity.Actor;
import boussole.kernel.Language;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** How the edge is set up. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebFluxConfigurer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Language.class, Actor.class);
    }

    @Bean
    @Order(1_000) // after Boot's own
    CodecCustomizer strictJson() {
        return codecs -> codecs.defaultCodecs().jacksonJsonDecoder(new StrictJsonDecoder());
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(new LanguageArgument(), new ActorArgument());
    }
}
