package boussole.web.api.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A questionnaire in one language, as the API tells it. */
record QuestionnaireView(
        String questionnaire,
        String edition,
        String hash,
        String language,
        String title,
        String introduction,
        List<ModeView> modes,
        List<LevelView> levels,
        List<GroupView> groups) {

    /** One line of the list. */
    record Entry(String questionnaire, String edition, String hash, String title, List<ModeView> modes, String href) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ModeView(String id, String name, int minutes, long questions, Optional<Integer> highestLevel) {}

    /** @param from the band's lower end; absent where the level has no band */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LevelView(int level, String name, String description, Optional<BigDecimal> from, Optional<BigDecimal> to) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record GroupView(
            String id,
            String name,
            String help,
            Optional<BigDecimal> weight,
            boolean scored,
            List<LevelView> levels,
            List<QuestionView> questions,
            List<GroupView> groups) {}

    /**
     * @param kind single, ticks, ranking, number, text or company-number
     * @param most the highest number of options that may be chosen
     * @param appliesIf and {@code visibleIf}: conditions in the grammar of the questionnaire files
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record QuestionView(
            String id,
            String title,
            String help,
            String evidence,
            String kind,
            boolean scored,
            Optional<BigDecimal> weight,
            List<String> modes,
            List<OptionView> options,
            Optional<Integer> most,
            Optional<Integer> longest,
            Optional<BigDecimal> from,
            Optional<BigDecimal> to,
            boolean unknownAllowed,
            boolean notApplicableAllowed,
            Optional<Map<String, Object>> appliesIf,
            Optional<Map<String, Object>> visibleIf) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OptionView(String key, String name, Optional<BigDecimal> points, Optional<Boolean> exclusive) {}
}
