package boussole.web.api.questionnaire;

import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Figure;
import java.util.List;
import java.util.Map;

/** A condition as JSON, in the grammar of the questionnaire files. */
final class ConditionView {

    private ConditionView() {}

    static Map<String, Object> of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> Map.of("all", parts(all.parts()));
            case Condition.Any any -> Map.of("any", parts(any.parts()));
            case Condition.Not not -> negated(not.part());
            case Condition.Chosen chosen -> Map.of("question", chosen.question(), "is", chosen.keys());
            case Condition.ChosenAll all -> Map.of("question", all.question(), "hasAll", all.keys());
            case Condition.Answered answered -> Map.of("question", answered.question(), "answered", true);
            case Condition.Unknown unknown -> Map.of("question", unknown.question(), "unknown", true);
            case Condition.InMode in -> Map.of("mode", in.mode());
            case Condition.Compared compared -> compared(compared);
        };
    }

    private static List<Map<String, Object>> parts(List<Condition> parts) {
        return parts.stream().map(ConditionView::of).toList();
    }

    private static Map<String, Object> negated(Condition part) {
        return part instanceof Condition.Chosen chosen
                ? Map.of("question", chosen.question(), "isNot", chosen.keys())
                : Map.of("not", of(part));
    }

    private static Map<String, Object> compared(Condition.Compared compared) {
        String comparison = switch (compared.comparison()) {
            case AT_LEAST -> "atLeast";
            case AT_MOST -> "atMost";
            case ABOVE -> "above";
            case BELOW -> "below";
        };
        Map.Entry<String, String> subject = subject(compared.figure());
        return Map.of(
                subject.getKey(),
                subject.getValue(),
                comparison,
                compared.bound().toDecimal(4).stripTrailingZeros());
    }

    private static Map.Entry<String, String> subject(Figure figure) {
        return switch (figure) {
            case Figure.Points points -> Map.entry("question", points.question());
            case Figure.Ticks ticks -> Map.entry("ticks", ticks.question());
            case Figure.GroupScore group -> Map.entry("dimension", group.group());
            case Figure.GroupLevel group -> Map.entry("level", group.group());
            case Figure.MeasureValue measure -> Map.entry("measure", measure.measure());
            case Figure.Overall overall -> Map.entry("overall", "score");
            case Figure.WeakestDimension weakest -> Map.entry("weakest", "dimension");
            case Figure.LevelByScore level -> Map.entry("level", "byScore");
            case Figure.AnsweredShare answered -> Map.entry("share", "answered");
            case Figure.EvidencedShare evidenced -> Map.entry("share", "evidenced");
        };
    }
}
