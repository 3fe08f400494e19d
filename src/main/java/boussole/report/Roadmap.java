package boussole.report;

import boussole.report.ScorecardView.AdviceView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is advised, by when: the nearest date first, and within a stage in the order in which the advice helps.
 *
 * @param stages never empty ones
 */
public record Roadmap(List<Stage> stages) {

    public Roadmap {
        stages = List.copyOf(stages);
    }

    /**
     * What is to be done by one date.
     *
     * @param within days, as the advice says
     * @param by the last of these days
     */
    public record Stage(int within, LocalDate by, List<AdviceView> advice) {

        public Stage {
            advice = List.copyOf(advice);
        }
    }

    /** @param from the day on which the result was given */
    public static Roadmap of(List<AdviceView> advice, LocalDate from) {
        Map<Integer, List<AdviceView>> byTime =
                advice.stream().collect(Collectors.groupingBy(AdviceView::within, TreeMap::new, Collectors.toList()));
        return new Roadmap(byTime.entrySet().stream()
                .map(stage -> new Stage(stage.getKey(), from.plusDays(stage.getKey()), stage.getValue()))
                .toList());
    }
}
