package boussole.matching.vocabulary;

import boussole.kernel.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What questionnaires call things: the names of a vocabulary's words are taken from there.
 *
 * @param byQuestionnaire by the name of each questionnaire in force
 */
public record Labels(Map<String, Asked> byQuestionnaire) {

    public static final Labels NONE = new Labels(Map.of());

    public Labels {
        byQuestionnaire = Map.copyOf(byQuestionnaire);
    }

    /** The questionnaire of that name; empty where it is not in force. */
    public Optional<Asked> of(String questionnaire) {
        return Optional.ofNullable(byQuestionnaire.get(questionnaire));
    }

    /**
     * One questionnaire.
     *
     * @param questions by id; a question without options has an empty list
     * @param dimensions the names of its dimensions by id
     */
    public record Asked(Map<String, List<Choice>> questions, Map<String, Text> dimensions) {

        public Asked {
            questions = Map.copyOf(questions);
            dimensions = Map.copyOf(dimensions);
        }

        Optional<Text> name(String question, String key) {
            return questions.getOrDefault(question, List.of()).stream()
                    .filter(choice -> choice.key().equals(key))
                    .map(Choice::name)
                    .findFirst();
        }
    }

    /** One option of a question. */
    public record Choice(String key, Text name) {}
}
