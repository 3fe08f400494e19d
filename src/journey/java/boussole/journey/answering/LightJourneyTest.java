package boussole.journey.answering;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.journey.Journey;
import boussole.journey.Manner;
import boussole.journey.PreparedRuns.Run;
import boussole.journey.Visitor;
import boussole.journey.Visitors;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A question page weighs little, even on the first visit, when nothing is at hand yet. What is counted is the bodies as they
 * are transferred; read from folders, as here, they compress a little less well than from the jar.
 */
@Journey
class LightJourneyTest {

    private static final int MOST_BYTES = 50 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"C", "S", "A", "K", "H", "U", "V", "L", "N"})
    void a_question_page_is_at_most_50_KiB(String group, Visitors visitors) {
        Run run = visitors.runs().answered("03-eti-avancee");
        Visitor visitor = visitors.come(Manner.PHONE);
        List<Request> requests = new CopyOnWriteArrayList<>();
        visitor.page().onRequestFinished(requests::add);
        visitor.page().context().addCookies(List.of(key(run)));

        visitor.open(run.at("/questions/" + group));
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(requests).hasSizeGreaterThan(3);
        assertThat(requests.stream().mapToInt(LightJourneyTest::bytes).sum()).isLessThanOrEqualTo(MOST_BYTES);
    }

    /** As if the link had been opened before, with everything else forgotten since. */
    private static Cookie key(Run run) {
        return new Cookie("key", run.token()).setDomain("localhost").setPath(run.at(""));
    }

    private static int bytes(Request request) {
        return request.sizes().responseBodySize;
    }
}
