package boussole.web.leader;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.company.FakeRegister;
import boussole.web.RunningService;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Starting where a register is asked and letters are sent, both by servers of our own. */
@RunningService
@ExtendWith(OutputCaptureExtension.class)
class StartingWithHelpSliceTest {

    private static final String KNOWN = "732829320";
    private static final FakeRegister REGISTER = new FakeRegister();
    private static final GreenMail POST = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        POST.start();
    }

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void configured(DynamicPropertyRegistry properties) {
        properties.add("boussole.company-search", REGISTER::address);
        properties.add("boussole.address", () -> "http://boussole.example.org");
        properties.add("boussole.mail-from", () -> "hub@exemple.fr");
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> POST.getSmtp().getPort());
    }

    @AfterAll
    static void close() {
        REGISTER.close();
        POST.stop();
    }

    @BeforeEach
    void fresh() throws Exception {
        REGISTER.answering(200, FakeRegister.SPINNING_MILL);
        POST.purgeEmailFromAllMailboxes();
    }

    private Browser starting(String number) {
        return new Browser(port)
                .form()
                .with("mode", "full")
                .with("number", number)
                .send();
    }

    private static String home(Browser browser) {
        return browser.path().substring(0, 35);
    }

    private static String held(Browser browser) {
        return browser.open(home(browser) + "/export").text();
    }

    @Nested
    class What_the_register_knows {

        @Test
        void is_shown_to_be_confirmed_before_anything_is_kept() {
            Browser browser = starting("732 829 320");

            assertThat(browser.path()).isEqualTo("/start/ai-maturity/full/" + KNOWN);
            assertThat(browser.text())
                    .contains("value=\"FILATURE FICTIVE\"", "value=\"13.10Z\"", "Je préfère ne pas le dire")
                    .containsPattern("value=\"12\"\\s+selected")
                    .containsPattern("value=\"textile\"\\s+selected")
                    .containsPattern("name=\"C5\" value=\"59\"\\s+checked");
        }

        @Test
        void becomes_the_company_and_the_first_answers_once_confirmed() {
            Browser browser = starting(KNOWN)
                    .form()
                    .with("C2", "12")
                    .with("C3", "textile")
                    .send();

            assertThat(browser.path()).contains("/questions/");
            assertThat(held(browser))
                    .contains("\"siren\":\"732829320\"", "\"name\":\"FILATURE FICTIVE\"", "\"size\":\"12\"")
                    .contains("\"scheme\":\"naf\"", "\"version\":\"rev2\"", "\"code\":\"13.10Z\"")
                    .contains("\"question\":\"C1\",\"answer\":\"732829320\"")
                    .contains("\"question\":\"C2\",\"answer\":\"12\"")
                    .contains("\"question\":\"C3\",\"answer\":\"textile\"")
                    .contains("\"question\":\"C5\",\"answer\":[\"59\"]");
        }

        @Test
        void may_be_left_unsaid_or_said_otherwise() {
            Browser browser = starting(KNOWN)
                    .form()
                    .with("name", "")
                    .with("activity", "")
                    .with("C2", "")
                    .with("C3", "digital")
                    .with("C5", "59", "")
                    .send();

            assertThat(held(browser))
                    .contains("\"question\":\"C3\",\"answer\":\"digital\"")
                    .doesNotContain("FILATURE", "13.10Z", "\"question\":\"C2\"", "\"question\":\"C5\"");
        }

        @Test
        void is_asked_again_where_a_field_is_wrong_and_nothing_typed_is_lost() {
            Browser browser = starting(KNOWN)
                    .form()
                    .with("activity", "tissage")
                    .with("C3", "digital")
                    .send();

            assertThat(browser.status()).isEqualTo(422);
            assertThat(browser.text())
                    .contains("quatre chiffres et une lettre", "href=\"#activity\"", "value=\"tissage\"")
                    .containsPattern("value=\"digital\"\\s+selected");
        }

        @Test
        void is_missed_quietly_where_the_register_is_away() {
            REGISTER.answering(500, "");

            Browser browser = starting("552100554");

            assertThat(browser.status()).isEqualTo(200);
            assertThat(browser.text()).contains("ne répond pas pour le moment");
            assertThat(browser.form().send().path()).contains("/questions/");
            assertThat(held(browser)).contains("\"siren\":\"552100554\"");
        }

        @Test
        void is_nothing_for_a_number_it_does_not_know() {
            assertThat(starting("356000000").text()).contains("ne connaît pas d’entreprise au numéro 356");
        }

        @Test
        void is_confirmed_in_english_too() {
            Browser browser = starting(KNOWN);

            browser.open(browser.path() + "?lang=en");

            assertThat(browser.text())
                    .contains("nothing is saved yet", "I would rather not say")
                    .doesNotContain("??");
        }
    }

    @Nested
    class The_link {

        private Browser asking(String address) {
            Browser browser = starting("");
            browser.open(home(browser) + "/link");
            return browser.form().with("address", address).send();
        }

        @Test
        void is_sent_with_the_configured_address_whatever_the_request_says() throws Exception {
            Browser browser = asking("marie@exemple.fr");

            assertThat(browser.text()).contains("C’est demandé");
            MimeMessage letter = POST.getReceivedMessages()[0];
            assertThat(letter.getSubject()).isEqualTo("Votre lien pour reprendre vos réponses (Boussole)");
            assertThat(letter.getContent()).isInstanceOf(Multipart.class);
            assertThat(GreenMailUtil.getWholeMessage(letter).replace("=\r\n", ""))
                    .contains("http://boussole.example.org/r/", "<a href=")
                    .doesNotContain("localhost:" + port + "/r/");
        }

        @Test
        void is_offered_on_every_page_that_shows_it() {
            Browser browser = starting("");
            for (String page : new String[] {"/questions/S", "/review", "/link"}) {
                assertThat(browser.open(home(browser) + page).text())
                        .as(page)
                        .contains("action=\"" + home(browser) + "/link\"");
            }
        }

        @Test
        void is_not_sent_to_what_is_no_address() {
            Browser browser = asking("marie@exemple.fr, jean@exemple.fr");

            assertThat(browser.status()).isEqualTo(422);
            assertThat(browser.text())
                    .contains("Cette adresse n’est pas complète", "value=\"marie@exemple.fr, jean@exemple.fr\"");
            assertThat(POST.getReceivedMessages()).isEmpty();
        }

        @Test
        void is_promised_alike_when_too_many_were_asked_for() {
            for (int i = 0; i < 5; i++) {
                assertThat(asking("paul@exemple.fr").text()).contains("C’est demandé");
            }

            assertThat(POST.getReceivedMessages()).hasSize(3);
        }

        @Test
        void is_nobody_elses_to_ask_for() {
            Browser browser = starting("");
            Browser stranger = new Browser(port);

            assertThat(stranger.open(home(browser) + "/link").status()).isEqualTo(404);
        }

        @Test
        void never_shows_in_a_log_and_changes_nothing_when_a_scanner_follows_it(CapturedOutput output) {
            Browser browser = starting("");
            String link = browser.find("value=\"http://boussole.example.org(/r/[^\"]*)\"");
            String before = held(browser);

            new Browser(port).open(link);
            new Browser(port).open(link + "x");
            new Browser(port).open(link.replace("/r/", "/r/x"));

            assertThat(held(browser)).isEqualTo(before);
            assertThat(output.getAll()).doesNotContain(link.substring(link.lastIndexOf('/') + 1));
        }
    }
}
