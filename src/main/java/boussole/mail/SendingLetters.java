package boussole.mail;

import io.github.bucket4j.TimeMeter;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Sending letters over SMTP. Speaking to a mail server blocks: it happens on two threads of its own, so that a slow one
 * keeps neither the event loop nor the {@code Worker} from anything.
 */
@Component
public class SendingLetters {

    private static final Logger LOG = LoggerFactory.getLogger(SendingLetters.class);

    private static final int AT_ONCE = 2;
    private static final int LONGEST_QUEUE = 200;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Optional<JavaMailSender> server;
    private final Optional<MailAddress> sender;
    private final Allowance allowance = new Allowance(TimeMeter.SYSTEM_MILLISECONDS);
    private final Scheduler postRoom = Schedulers.newBoundedElastic(AT_ONCE, LONGEST_QUEUE, "boussole-mail");

    SendingLetters(ObjectProvider<JavaMailSender> server, @Value("${boussole.mail-from:}") String sender) {
        this.server = Optional.ofNullable(server.getIfAvailable());
        this.sender = MailAddress.read(sender);
        if (this.server.isPresent() && this.sender.isEmpty()) {
            LOG.warn("No letter is sent: BOUSSOLE_MAIL_FROM must be the address they come from.");
        }
    }

    /** Whether letters can be sent: a mail server is configured, and the address they come from. */
    public boolean isOn() {
        return server.isPresent() && sender.isPresent();
    }

    /**
     * Ends when the letter is with the mail server. It ends in the same way where too many were asked for or the server
     * did not take it: that is noted here, and nobody can find out by asking who else asked.
     *
     * @param behalf in whose name, such as an assessment's id
     */
    public Mono<Void> send(Letter letter, String behalf) {
        return Mono.fromSupplier(() -> allowance.allows(letter.to(), behalf))
                .filter(allowed -> allowed && isOn())
                .flatMap(allowed -> Mono.<Void>fromRunnable(() -> post(letter)).subscribeOn(postRoom))
                .timeout(LONGEST)
                .onErrorComplete(SendingLetters::noted);
    }

    private void post(Letter letter) {
        JavaMailSender post = server.orElseThrow();
        post.send(message(post.createMimeMessage(), letter, sender.orElseThrow()));
    }

    private static MimeMessage message(MimeMessage message, Letter letter, MailAddress sender) {
        try {
            MimeMessageHelper writing = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            writing.setFrom(sender.written());
            writing.setTo(letter.to().written());
            writing.setSubject(letter.subject());
            writing.setText(letter.text(), letter.html());
            message.setHeader("Content-Language", letter.language().tag());
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException unwritable) {
            throw new IllegalStateException("a letter that cannot be written", unwritable);
        }
    }

    /** Without its message: that may have the address in it. */
    private static boolean noted(Throwable cause) {
        Throwable root = cause instanceof MailException && cause.getCause() != null ? cause.getCause() : cause;
        LOG.warn("A letter was not sent: {}", root.getClass().getSimpleName());
        return true;
    }
}
