package boussole.report;

import boussole.questionnaire.Answer;
import java.math.BigDecimal;
import java.util.Map;

/** An answer as the API writes it: the shapes in which it is also read. */
public final class AnswerValue {

    private AnswerValue() {}

    /** A key (a whole number where it looks like one), a list of keys, a number, words, or {@code "unknown"}. */
    public static Object of(Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> key(choice.key());
            case Answer.Choices choices -> choices.keys();
            case Answer.Number number ->
                new BigDecimal(Saying.plain(number.value()).toPlainString());
            case Answer.Words words -> words.text();
            case Answer.Unknown unknown -> "unknown";
            case Answer.NotRelevant notRelevant -> Map.of("notApplicable", notRelevant.justification());
        };
    }

    private static Object key(String key) {
        return key.matches("0|[1-9]\\d{0,8}") ? (Object) Integer.valueOf(key) : key;
    }
}
