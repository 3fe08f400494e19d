package boussole.mail;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Language;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SendingLettersTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        post.start();
    }

    @AfterEach
    void close() {
        post.stop();
    }

    private SendingLetters sending(String sender) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(post.getSmtp().getPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("server", server);
        return new SendingLetters(beans.getBeanProvider(JavaMailSender.class), sender);
    }

    private static Letter letter(String to) {
        return new Letter(
                MailAddress.read(to).orElseThrow(),
                Language.FR,
                "Votre lien : à garder",
                "Bonjour, œuvre.",
                "<p>Bonjour, <b>œuvre</b>.</p>");
    }

    @Test
    void hands_a_letter_to_the_mail_server_as_text_and_as_html() throws Exception {
        sending("hub@exemple.fr").send(letter("marie@exemple.fr"), "a").block(SOON);

        MimeMessage[] received = post.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Votre lien : à garder");
        assertThat(received[0].getFrom()).extracting(Object::toString).containsExactly("hub@exemple.fr");
        assertThat(received[0].getAllRecipients()).extracting(Object::toString).containsExactly("marie@exemple.fr");
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received[0].getHeader("Content-Language")).containsExactly("fr");
        assertThat(GreenMailUtil.getWholeMessage(received[0])).contains("text/plain", "text/html");
    }

    @Test
    void stops_quietly_when_one_address_has_had_enough() {
        SendingLetters sending = sending("hub@exemple.fr");

        IntStream.range(0, 6)
                .forEach(each ->
                        sending.send(letter("marie@exemple.fr"), "a" + each).block(SOON));

        assertThat(post.getReceivedMessages()).hasSize(Allowance.TO_ONE_ADDRESS);
    }

    @Test
    void ends_in_the_same_way_where_the_server_is_away() {
        SendingLetters sending = sending("hub@exemple.fr");
        post.stop();

        assertThat(sending.send(letter("marie@exemple.fr"), "a").blockOptional(SOON))
                .isEmpty();
    }

    @Test
    void is_off_without_a_sender_or_a_server() {
        assertThat(sending("").isOn()).isFalse();
        assertThat(sending("not an address").isOn()).isFalse();
        assertThat(new SendingLetters(
                                new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), "hub@exemple.fr")
                        .isOn())
                .isFalse();
    }

    @Test
    void sends_nothing_while_it_is_off() {
        sending("").send(letter("marie@exemple.fr"), "a").block(SOON);

        assertThat(post.getReceivedMessages()).isEmpty();
    }
}
