package boussole.journey.starting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import boussole.company.FakeRegister;
import boussole.journey.Journey;
import boussole.journey.Manner;
import boussole.journey.Visitor;
import boussole.journey.Visitors;
import boussole.kernel.Language;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Someone gives the company's number, confirms what a register knows, and has the link sent. */
@Journey
class StartingWithANumberJourneyTest {

    private static final FakeRegister REGISTER = new FakeRegister();
    private static final GreenMail POST = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        POST.start();
    }

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

    static Stream<Manner> manners() {
        return Stream.of(
                Manner.PHONE,
                Manner.PHONE.dark().in(Language.EN),
                Manner.DESK.in(Language.EN),
                Manner.DESK.dark(),
                Manner.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("manners")
    void a_wrong_number_is_told_and_a_right_one_fills_the_card(Manner manner, Visitors visitors) {
        Visitor leader = visitors.come(manner).open("/").flawless("start");
        Page page = leader.page();

        page.fill("input[name=number]", "732 829 321");
        page.check("input[value=express]");
        page.click(".offer button[type=submit]");
        assertThat(page.locator("input[name=number]")).hasValue("732 829 321");
        assertThat(page.locator("input[value=express]")).isChecked();
        leader.flawless("start-wrong");

        page.fill("input[name=number]", "732 829 320");
        page.click(".offer button[type=submit]");
        assertThat(page.locator("#name")).hasValue("FILATURE FICTIVE");
        assertThat(page.locator("#C2")).hasValue("12");
        assertThat(page.locator("#C3")).hasValue("textile");
        leader.flawless("company");

        page.fill("#activity", "filature");
        page.click(".go button");
        assertThat(page.locator("#activity")).hasAttribute("aria-invalid", "true");
        leader.flawless("company-wrong");

        page.fill("#activity", "");
        page.selectOption("#C2", "");
        page.click(".go button");
        assertThat(leader.path()).contains("/questions/");
        leader.picture("first-question");
    }

    @Test
    void everything_can_be_done_by_keyboard_alone(Visitors visitors) {
        Visitor leader = visitors.come(Manner.DESK).open("/");
        Page page = leader.page();

        tabTo(page, "input[name=number]");
        page.keyboard().type("73282932000074");
        page.keyboard().press("Enter");
        page.waitForURL("**/start/**");
        tabTo(page, "#C3");
        page.keyboard().type("Num");
        tabTo(page, ".go button");
        page.keyboard().press("Enter");
        page.waitForURL("**/questions/**");
    }

    @Test
    void a_register_that_is_away_is_said_quietly(Visitors visitors) {
        REGISTER.answering(500, "");

        Visitor leader = visitors.come(Manner.PHONE).open("/start/ai-maturity/express/552100554");

        assertThat(leader.page().locator("main")).containsText("ne répond pas pour le moment");
        leader.flawless("company-unavailable");
    }

    @Test
    void the_link_is_sent_without_leaving_the_page(Visitors visitors) {
        Visitor leader = visitors.come(Manner.PHONE).open("/");
        Page page = leader.page();
        page.click(".offer button[type=submit]");
        page.waitForURL("**/questions/**");
        String here = leader.path();
        page.locator("details.resume").evaluate("details => details.open = true");

        page.fill("#address", "marie");
        page.click("form[data-letter] button");
        assertThat(page.locator("form[data-letter] [role=status]")).containsText("n’est pas complète");
        page.fill("#address", "marie@exemple.fr");
        page.click("form[data-letter] button");
        assertThat(page.locator("form[data-letter] [role=status]")).containsText("C’est demandé");

        assertThat(leader.path()).isEqualTo(here);
        assertThat(POST.getReceivedMessages()).hasSize(1);
        leader.picture("link-sent");
    }

    @Test
    void the_link_is_sent_without_scripts_too(Visitors visitors) {
        Visitor leader = visitors.come(Manner.PHONE.withoutScripts()).open("/");
        Page page = leader.page();
        page.click(".offer button[type=submit]");
        page.waitForURL("**/questions/**");
        leader.open(leader.path().substring(0, 35) + "/link");

        page.fill("#address", "marie");
        page.click("form[data-letter] button");
        assertThat(page.locator("#address")).hasValue("marie");
        leader.flawless("link-wrong");
        page.fill("#address", "marie@exemple.fr");
        page.click("form[data-letter] button");

        assertThat(page.locator("[data-told]")).containsText("C’est demandé");
        leader.flawless("link-sent-page");
        assertThat(POST.getReceivedMessages()).hasSize(1);
    }

    private static void tabTo(Page page, String field) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("field => document.activeElement.matches(field)", field))) {
                return;
            }
        }
        throw new AssertionError("never reached by tabulator: " + field);
    }
}
