package boussole.report.document;

import boussole.kernel.Language;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/** The house's messages in one language, for templates and for what is said beside them. */
final class Phrases implements IMessageResolver {

    private static final ResourceBundle.Control AS_NAMED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle messages;

    Phrases(Language language) {
        this.language = language;
        this.messages = ResourceBundle.getBundle("messages.messages", language.locale(), AS_NAMED);
    }

    /** @throws MissingResourceException where the key names no message */
    String say(String key, Object... with) {
        String message = messages.getString(key);
        return with.length == 0 ? message : new MessageFormat(message, language.locale()).format(with);
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] with) {
        return say(key, with == null ? new Object[0] : with);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] with) {
        throw new MissingResourceException("no message", "messages", key);
    }

    @Override
    public String getName() {
        return "phrases";
    }

    @Override
    public Integer getOrder() {
        return 1;
    }
}
