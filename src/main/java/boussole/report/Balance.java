package boussole.report;

import boussole.report.ScorecardView.DimensionView;
import boussole.report.ScorecardView.QuestionView;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What carries a dimension and what it lacks.
 *
 * @param strengths questions that earn three quarters of their points or more, the weightiest first
 * @param gaps questions that earn less, those that cost the dimension most first
 */
public record Balance(List<QuestionView> strengths, List<QuestionView> gaps) {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final BigDecimal STRONG = BigDecimal.valueOf(3);
    private static final Comparator<QuestionView> BY_ID = Comparator.comparing(QuestionView::id);
    private static final Comparator<QuestionView> WEIGHTIEST_FIRST =
            Comparator.comparing(QuestionView::weight).reversed().thenComparing(BY_ID);
    private static final Comparator<QuestionView> COSTLIEST_FIRST =
            Comparator.comparing(Balance::cost).reversed().thenComparing(BY_ID);

    public Balance {
        strengths = List.copyOf(strengths);
        gaps = List.copyOf(gaps);
    }

    /** Of the questions that count in this dimension, its smaller groups included. */
    public static Balance of(DimensionView dimension) {
        List<QuestionView> counting = questions(dimension)
                .filter(question ->
                        question.points().isPresent() && question.of().signum() > 0)
                .toList();
        return new Balance(
                counting.stream()
                        .filter(Balance::strong)
                        .sorted(WEIGHTIEST_FIRST)
                        .toList(),
                counting.stream()
                        .filter(question -> !strong(question))
                        .sorted(COSTLIEST_FIRST)
                        .toList());
    }

    /** Those of the dimension itself and of every group inside it. */
    public static Stream<QuestionView> questions(DimensionView dimension) {
        return Stream.concat(
                dimension.questions().stream(), dimension.groups().stream().flatMap(Balance::questions));
    }

    private static boolean strong(QuestionView question) {
        return earned(question).multiply(QUARTERS).compareTo(question.of().multiply(STRONG)) >= 0;
    }

    /** What it does not bring in, in weighted points. */
    private static BigDecimal cost(QuestionView question) {
        return question.weight().multiply(question.of().subtract(earned(question)));
    }

    private static BigDecimal earned(QuestionView question) {
        return question.points().orElse(BigDecimal.ZERO);
    }
}
