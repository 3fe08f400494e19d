package boussole.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scorecard in one language: the shape of {@code POST /api/score}, of {@code boussole score} and of the result page.
 * Scores have two decimals, rounded half up; an empty score is null.
 */
public record ScorecardView(
        String questionnaire,
        String edition,
        String questionnaireHash,
        String rules,
        String mode,
        OverallView overall,
        List<HeldBackView> heldBack,
        List<DimensionView> dimensions,
        Map<String, BigDecimal> measures,
        ConfidenceView confidence,
        List<AdviceView> advice,
        List<PointerView> pointers,
        Optional<NextLevelView> nextLevel,
        ViewsView views) {

    /** The same card with another projection, or with none. */
    public ScorecardView projecting(Optional<SideView> projected) {
        return new ScorecardView(
                questionnaire,
                edition,
                questionnaireHash,
                rules,
                mode,
                overall,
                heldBack,
                dimensions,
                measures,
                confidence,
                advice,
                pointers,
                nextLevel,
                new ViewsView(views.declared(), views.checked(), projected));
    }

    /** The whole in a figure, a level and a sentence, or that there is not enough to say. */
    public sealed interface OverallView {

        /** The reader's sentence: "64 on average, held at 3 because ...". */
        String summary();

        /** @param level and the others empty where the model names no levels */
        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        record Scored(
                Optional<BigDecimal> score,
                Optional<Integer> level,
                Optional<String> levelName,
                Optional<String> levelDescription,
                Optional<Integer> levelByScore,
                Optional<Integer> uncappedLevel,
                String summary)
                implements OverallView {}

        record Insufficient(String status, String summary) implements OverallView {}
    }

    public record HeldBackView(String kind, String id, int from, int to, String rule, String reason) {}

    /**
     * @param from and {@code of}: the lowest and the highest score it could have had
     * @param level where it has levels of its own
     * @param groups the smaller groups inside, where there are any
     */
    public record DimensionView(
            String id,
            String name,
            BigDecimal weight,
            Optional<BigDecimal> score,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> level,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> levelName,
            Optional<BigDecimal> from,
            Optional<BigDecimal> of,
            List<QuestionView> questions,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DimensionView> groups) {}

    public record QuestionView(
            String id,
            String title,
            Optional<BigDecimal> points,
            BigDecimal of,
            BigDecimal weight,
            boolean applies,
            String reason) {}

    /** Shares from 0 to 1. */
    public record ConfidenceView(BigDecimal answered, BigDecimal evidenced, BigDecimal checked) {}

    public record AdviceView(String id, String rule, String text, String next, String dimension, int within) {}

    public record PointerView(
            String id, String rule, String article, LocalDate from, LocalDate asOf, String status, String text) {}

    public record NextLevelView(int level, String levelName, List<ChangeView> changes) {}

    /** One change of answer, or of proof where {@code evidence} is there. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ChangeView(
            String question,
            String title,
            Object from,
            Object to,
            String toText,
            Optional<String> evidence,
            BigDecimal gain) {}

    /** Three scores side by side; null where there is none. */
    public record ViewsView(Optional<SideView> declared, Optional<SideView> checked, Optional<SideView> projected) {}

    /** @param dimensions the score of every dimension, by id, in order; null where it has none */
    public record SideView(
            Optional<BigDecimal> score, Optional<Integer> level, Map<String, Optional<BigDecimal>> dimensions) {}
}
