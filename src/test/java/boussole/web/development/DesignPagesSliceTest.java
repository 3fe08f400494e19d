package boussole.web.development;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.web.ApiClient;
import boussole.web.RunningService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@RunningService
@ActiveProfiles("development")
class DesignPagesSliceTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_kit_shows_every_component_in_both_languages(String language) {
        ApiClient.Answer page = ApiClient.of(port).get("/design?lang=" + language, "Accept", "text/html");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"" + language + "\">", "/design?lang=" + (language.equals("fr") ? "en" : "fr"))
                .contains(
                        "class=\"option\"",
                        "class=\"options\"",
                        "<select class=\"long\"",
                        "class=\"places\"",
                        "<textarea")
                .contains(
                        "class=\"note\"", "class=\"errors\"", "class=\"cards\"", "class=\"tag\"", "<meter", "<details")
                .contains("class=\"danger\"", "class=\"sign good\"", "class=\"trouble shown\"", "class=\"level\"")
                .contains("class=\"radar\"", "class=\"scale\"", "class=\"change\"", "class=\"outcome up\"")
                .contains("class=\"balance\"", "class=\"stage\"", "distribution")
                .doesNotContain("{0}");
    }
}
