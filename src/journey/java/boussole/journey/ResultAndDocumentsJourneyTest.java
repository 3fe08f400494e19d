package boussole.journey;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.journey.PreparedRuns.Run;
import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put before the board on Monday: the page, and two documents that only the key's holder can fetch. */
@Journey
class ResultAndDocumentsJourneyTest {

    private static final String FULL = "03-eti-avancee";

    @ParameterizedTest
    @CsvSource({"summary, fr", "summary, en", "full, fr", "full, en"})
    void both_documents_come_in_both_languages(String kind, String language, Visitors visitors) {
        Run run = visitors.runs().submitted(FULL);
        Visitor leader = visitors.come(Manner.DESK).open(run.resume());

        APIResponse document = fetched(leader, run, kind, language);

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.headers().get("content-type")).startsWith("application/pdf");
        assertThat(new String(document.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void a_document_is_nobody_else_s(Visitors visitors) {
        Run run = visitors.runs().submitted(FULL);

        assertThat(fetched(visitors.come(Manner.DESK), run, "summary", "fr").status())
                .isEqualTo(404);
    }

    @Test
    void the_result_comes_back_the_same_after_a_reload_and_a_look_elsewhere(Visitors visitors) {
        Run run = visitors.runs().submitted(FULL);
        Visitor leader = visitors.come(Manner.TABLET).open(run.resume()).open(run.at("/result"));
        String verdict = leader.page().locator(".verdict").innerText();

        leader.page().reload();
        leader.open("/");
        leader.page().goBack();

        assertThat(leader.page().locator(".verdict").innerText()).isEqualTo(verdict);
        leader.flawless("result");
    }

    private static APIResponse fetched(Visitor visitor, Run run, String kind, String language) {
        return visitor.page().request().get(visitor.address(run.at("/report.pdf?kind=" + kind + "&lang=" + language)));
    }
}
