package boussole.report;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.report.Roadmap.Stage;
import boussole.report.ScorecardView.AdviceView;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A roadmap")
class RoadmapTest {

    private static final LocalDate RESULT = LocalDate.of(2026, 11, 25);

    @Test
    void has_a_stage_for_each_time_the_nearest_first_with_its_last_day() {
        AdviceView later = advice("later", 180);
        AdviceView soon = advice("soon", 30);

        Roadmap roadmap = Roadmap.of(List.of(later, soon), RESULT);

        assertThat(roadmap.stages())
                .containsExactly(
                        new Stage(30, LocalDate.of(2026, 12, 25), List.of(soon)),
                        new Stage(180, LocalDate.of(2027, 5, 24), List.of(later)));
    }

    @Test
    void keeps_within_a_stage_what_helps_first_first() {
        AdviceView first = advice("z", 30);
        AdviceView second = advice("a", 30);

        Roadmap roadmap = Roadmap.of(List.of(first, second), RESULT);

        assertThat(roadmap.stages())
                .singleElement()
                .satisfies(stage -> assertThat(stage.advice()).containsExactly(first, second));
    }

    @Test
    void has_no_stage_without_advice() {
        assertThat(Roadmap.of(List.of(), RESULT).stages()).isEmpty();
    }

    private static AdviceView advice(String id, int within) {
        return new AdviceView(id, "rule", "text", "next", "A", within);
    }
}
