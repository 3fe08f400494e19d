package boussole.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.web.ApiClient;
import boussole.web.ApiClient.Answer;
import boussole.web.RunningService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class EntranceSliceTest {

    private static final String RUN = "/advisor/runs/0123456789abcdef0123456789abcdef";

    @LocalServerPort
    private int port;

    private ApiClient client;

    @BeforeEach
    void open() {
        client = ApiClient.of(port);
    }

    @Test
    void who_is_not_known_is_led_to_the_door_and_afterwards_to_where_they_were_going() {
        Answer led = client.get(RUN);

        assertThat(led.status()).isEqualTo(303);
        assertThat(led.header("Location")).isEqualTo("/advisor/key?to=" + RUN);
        assertThat(entering(RunningService.STAFF_KEY, RUN).header("Location")).isEqualTo(RUN);
    }

    @Test
    void a_form_sent_by_somebody_unknown_does_nothing_and_leads_to_a_page() {
        Answer led = client.send("POST", RUN + "/publication", new byte[0]);

        assertThat(led.status()).isEqualTo(303);
        assertThat(led.header("Location")).isEqualTo("/advisor/key?to=/advisor");
    }

    @Test
    void a_browser_gets_a_pass_for_the_team_s_pages_alone_and_never_the_key() {
        Answer entered = entering(RunningService.STAFF_KEY, "");

        String cookie = entered.header("Set-Cookie");
        assertThat(entered.status()).isEqualTo(303);
        assertThat(cookie)
                .contains("Path=/advisor")
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Strict")
                .doesNotContain(RunningService.STAFF_KEY);
        String pass = cookie.substring(0, cookie.indexOf(';'));
        assertThat(client.get("/advisor", "Cookie", pass).status()).isEqualTo(200);
        assertThat(client.get("/advisor", "Cookie", "staff=" + RunningService.STAFF_KEY)
                        .status())
                .isEqualTo(303);
        assertThat(client.get(RUN, "Cookie", pass).status()).isEqualTo(404);
    }

    @Test
    void a_wrong_key_opens_nothing() {
        Answer refused = entering("a-key-of-somebody-who-only-guesses-it", RUN);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Set-Cookie")).isEmpty();
        assertThat(refused.body()).contains("id=\"key-error\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example", "//elsewhere.example", "/advisor//elsewhere", "/a/x", "/advisor/key"
            })
    void nobody_is_led_elsewhere_from_the_door(String to) {
        assertThat(entering(RunningService.STAFF_KEY, to).header("Location")).isEqualTo("/advisor");
    }

    @Test
    void a_form_from_another_site_is_refused() {
        Answer refused = client.send(
                "POST",
                "/advisor/key",
                "key=x".getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "cross-site");

        assertThat(refused.status()).isEqualTo(403);
    }

    private Answer entering(String key, String to) {
        String form = "key=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "&to="
                + URLEncoder.encode(to, StandardCharsets.UTF_8);
        return client.send(
                "POST",
                "/advisor/key",
                form.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }
}
