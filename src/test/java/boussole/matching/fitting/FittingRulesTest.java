package boussole.matching.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.matching.Fit;
import boussole.matching.Reason;
import boussole.source.Node;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FittingRulesTest {

    static List<WorkedPair> worked() {
        return WorkedPair.all();
    }

    @ParameterizedTest
    @MethodSource("worked")
    void a_pair_worked_on_paper_gets_the_same_result_from_the_rules(WorkedPair worked) {
        Fit fit = worked.fit();

        switch (fit) {
            case Fit.Ineligible ineligible -> {
                assertThat(changes(ineligible.vetoes())).isEqualTo(written(worked.node(), "vetoes"));
                assertThat(ineligible.nearly())
                        .as("a single veto, that can change")
                        .isEqualTo(worked.node().isTrue("nearly"));
            }
            case Fit.Eligible eligible -> {
                assertThat(written(worked.node(), "vetoes")).as("vetoes").isEmpty();
                if (worked.node().has("affinity")) {
                    assertThat(points(eligible.reasons())).isEqualTo(written(worked.node(), "contributions"));
                    assertThat(eligible.affinity())
                            .isEqualTo(worked.node().whole("affinity").orElseThrow());
                    assertThat(points(eligible.nearly())).isEqualTo(written(worked.node(), "nearly"));
                }
            }
        }
    }

    private static Map<String, String> changes(List<Reason> vetoes) {
        Map<String, String> changes = new TreeMap<>();
        vetoes.forEach(veto ->
                changes.put(veto.criterion().key(), veto.change().en().replace("nothing would change it", "nothing")));
        return changes;
    }

    private static Map<String, String> points(List<Reason> reasons) {
        Map<String, String> points = new TreeMap<>();
        reasons.forEach(reason -> points.put(reason.criterion().key(), String.valueOf(reason.points())));
        return points;
    }

    private static Map<String, String> written(Node node, String field) {
        Map<String, String> written = new TreeMap<>();
        node.get(field)
                .map(Node::entries)
                .orElse(Map.of())
                .forEach((key, entry) -> written.put(key, entry.value().text().orElseThrow()));
        return written;
    }
}
