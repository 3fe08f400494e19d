package boussole.scoring;

import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Answers;
import boussole.questionnaire.Branching;
import boussole.questionnaire.Group;
import boussole.questionnaire.Measure;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.Relevance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One calculation, from answers to results: first the questions, then the groups from the inside out. */
final class Calculating {

    private final Questionnaire questionnaire;
    private final Mode mode;
    private final Answers answers;
    private final Map<String, QuestionResult> questions = new HashMap<>(128);
    private final Map<String, GroupResult> groups = new HashMap<>();

    Calculating(Questionnaire questionnaire, Mode mode, Answers answers) {
        this.questionnaire = questionnaire;
        this.mode = mode;
        this.answers = answers;
    }

    Results results() {
        Map<String, Relevance> relevance = Branching.of(questionnaire, mode, answers);
        for (Question question : questionnaire.questions().values()) {
            questions.put(question.id(), EarningPoints.result(question, relevance.get(question.id()), answers));
        }
        GroupResult root = group(questionnaire.root());
        return new Results(
                questionnaire, mode, questions, root, groups, measures(), Confidence.in(questions.values(), answers));
    }

    private GroupResult group(Group group) {
        List<GroupResult> inner = new ArrayList<>(group.groups().size());
        for (Group member : group.groups()) {
            inner.add(group(member));
        }
        List<QuestionResult> own = new ArrayList<>(group.questions().size());
        boolean told = false;
        for (Question question : group.questions()) {
            QuestionResult result = questions.get(question.id());
            own.add(result);
            told |= question.scored() && result.told();
        }
        for (GroupResult member : inner) {
            told |= member.group().scored() && member.told();
        }
        GroupResult result = new GroupResult(group, value(group, own, inner), told, own, inner);
        groups.put(group.id(), result);
        return result;
    }

    private static Optional<Value> value(Group group, List<QuestionResult> own, List<GroupResult> inner) {
        if (!group.scored()) {
            return Optional.empty();
        }
        List<Value> members = new ArrayList<>();
        addCounting(own, members);
        for (GroupResult member : inner) {
            if (group.aggregation().over() == Aggregation.Over.QUESTIONS) {
                addCounting(member.allQuestions().toList(), members);
            } else {
                member.value().ifPresent(value -> members.add(value.weighing(member.group().weight())));
            }
        }
        return Aggregating.of(group.aggregation(), members);
    }

    private static void addCounting(List<QuestionResult> results, List<Value> members) {
        for (QuestionResult result : results) {
            if (result.counts()) {
                members.add(result.value());
            }
        }
    }

    private Map<String, Value> measures() {
        if (questionnaire.measures().isEmpty()) {
            return Map.of();
        }
        Map<String, Value> measures = new HashMap<>();
        for (Measure measure : questionnaire.measures()) {
            List<Value> members = measure.members().stream()
                    .flatMap(member -> member(member).stream())
                    .toList();
            Aggregating.of(measure.aggregation(), members).ifPresent(value -> measures.put(measure.id(), value));
        }
        return measures;
    }

    private Optional<Value> member(String id) {
        return questions.containsKey(id)
                ? Optional.of(questions.get(id)).filter(QuestionResult::counts).map(QuestionResult::value)
                : Optional.of(groups.get(id))
                        .filter(GroupResult::told)
                        .flatMap(GroupResult::value)
                        .map(value -> value.weighing(groups.get(id).group().weight()));
    }
}
