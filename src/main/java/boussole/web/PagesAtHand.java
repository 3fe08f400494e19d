package boussole.web;

import boussole.kernel.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Templates and messages, all read before the first visitor comes: no event loop ever waits for a file. */
@Configuration(proxyBeanMethods = false)
class PagesAtHand {

    private static final String FOLDER = "/templates/";
    private static final String ENDING = ".html";

    @Bean
    ITemplateResolver defaultTemplateResolver() throws IOException {
        InMemory templates = new InMemory(read());
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCheckExistence(true);
        return templates;
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    SmartInitializingSingleton reading(ITemplateEngine engine, MessageSource messages) {
        return () -> {
            engine.getConfiguration();
            for (Language language : Language.values()) {
                messages.getMessage("layout.skip", new Object[0], language.locale());
            }
        };
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> templates = new TreeMap<>();
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*" + ENDING);
        for (Resource template : found) {
            String address = template.getURL().toString();
            String name = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
            templates.put(
                    name.substring(0, name.length() - ENDING.length()),
                    template.getContentAsString(StandardCharsets.UTF_8));
        }
        return templates;
    }

    /** Templates by name, such as {@code leader/start}. */
    private static final class InMemory extends AbstractConfigurableTemplateResolver {

        private final Map<String, String> templates;

        InMemory(Map<String, String> templates) {
            this.templates = Map.copyOf(templates);
        }

        @Override
        protected @Nullable ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                @Nullable String ownerTemplate,
                String template,
                String resourceName,
                @Nullable String characterEncoding,
                Map<String, Object> attributes) {
            String text = templates.get(template);
            return text == null ? null : new StringTemplateResource(text);
        }
    }
}
