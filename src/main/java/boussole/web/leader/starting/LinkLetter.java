package boussole.web.leader.starting;

import boussole.kernel.Language;
import boussole.mail.Letter;
import boussole.mail.MailAddress;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The letter that holds someone's own link. */
@Component
class LinkLetter {

    private final MessageSource messages;
    private final ITemplateEngine templates;

    LinkLetter(MessageSource messages, ITemplateEngine templates) {
        this.messages = messages;
        this.templates = templates;
    }

    /** @param link opens the assessment, in the letter's language */
    Letter to(MailAddress reader, String link, Language language) {
        String spoken = link + "?lang=" + language.tag();
        return new Letter(
                reader,
                language,
                said("letter.subject", language),
                String.join(
                        "\n\n",
                        said("letter.hello", language),
                        said("letter.text", language),
                        spoken,
                        said("letter.secret", language),
                        said("letter.unasked", language)),
                templates.process("mail/link", new Context(language.locale(), Map.of("link", spoken))));
    }

    private String said(String message, Language language) {
        return messages.getMessage(message, new Object[0], language.locale());
    }
}
