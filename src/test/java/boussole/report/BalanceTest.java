package boussole.report;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.report.ScorecardView.DimensionView;
import boussole.report.ScorecardView.QuestionView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The balance of a dimension")
class BalanceTest {

    @Test
    void calls_a_strength_what_earns_three_quarters_or_more_the_weightiest_first() {
        QuestionView light = question("A1", "3", "1");
        QuestionView heavy = question("A2", "4", "3");
        QuestionView short_ = question("A3", "2.99", "5");

        Balance balance = Balance.of(dimension(List.of(light, heavy, short_)));

        assertThat(balance.strengths()).containsExactly(heavy, light);
        assertThat(balance.gaps()).containsExactly(short_);
    }

    @Test
    void tells_the_gap_first_that_costs_most() {
        QuestionView nothingButLight = question("A1", "0", "1");
        QuestionView halfButHeavy = question("A2", "2", "3");

        Balance balance = Balance.of(dimension(List.of(nothingButLight, halfButHeavy)));

        assertThat(balance.gaps()).containsExactly(halfButHeavy, nothingButLight);
    }

    @Test
    void leaves_out_what_does_not_count_and_looks_into_smaller_groups() {
        QuestionView silent = new QuestionView(
                "A1", "title", Optional.empty(), new BigDecimal("4"), BigDecimal.ONE, false, "does not apply");
        QuestionView inside = question("A2", "1", "2");
        DimensionView whole = new DimensionView(
                "A",
                "Data",
                BigDecimal.ONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(silent),
                List.of(dimension(List.of(inside))));

        Balance balance = Balance.of(whole);

        assertThat(balance.strengths()).isEmpty();
        assertThat(balance.gaps()).containsExactly(inside);
    }

    private static DimensionView dimension(List<QuestionView> questions) {
        return new DimensionView(
                "A",
                "Data",
                BigDecimal.ONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                questions,
                List.of());
    }

    private static QuestionView question(String id, String points, String weight) {
        return new QuestionView(
                id,
                "title",
                Optional.of(new BigDecimal(points)),
                new BigDecimal("4"),
                new BigDecimal(weight),
                true,
                "reason");
    }
}
