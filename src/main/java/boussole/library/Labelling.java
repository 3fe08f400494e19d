package boussole.library;

import boussole.kernel.Text;
import boussole.matching.vocabulary.Labels;
import boussole.matching.vocabulary.Labels.Asked;
import boussole.matching.vocabulary.Labels.Choice;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Group;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the newest edition of each questionnaire calls things, for the tables of matching. */
final class Labelling {

    private static final Comparator<Questionnaire> OLDEST_FIRST =
            Comparator.comparing(questionnaire -> questionnaire.id().edition(), Editions.OLDEST_FIRST);

    private Labelling() {}

    static Labels of(Collection<Questionnaire> questionnaires) {
        Map<String, Asked> byQuestionnaire = new HashMap<>();
        questionnaires.stream()
                .sorted(OLDEST_FIRST)
                .forEach(
                        questionnaire -> byQuestionnaire.put(questionnaire.id().questionnaire(), asked(questionnaire)));
        return new Labels(byQuestionnaire);
    }

    private static Asked asked(Questionnaire questionnaire) {
        Map<String, List<Choice>> questions = new HashMap<>();
        questionnaire.inOrder().forEach(question -> questions.put(question.id(), choices(question)));
        Map<String, Text> dimensions =
                questionnaire.dimensions().stream().collect(Collectors.toMap(Group::id, Group::name));
        return new Asked(questions, dimensions);
    }

    private static List<Choice> choices(Question question) {
        return question.form() instanceof AnswerForm.Choosing choosing
                ? choosing.options().stream()
                        .map(option -> new Choice(option.key(), option.name()))
                        .toList()
                : List.of();
    }
}
