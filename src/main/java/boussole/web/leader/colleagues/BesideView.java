package boussole.web.leader.colleagues;

import boussole.assessment.InvitingRespondents.Both;
import boussole.kernel.Language;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Group;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What two people answered to a question; a side that did not answer is empty. */
record BesideView(String title, SaidView lead, SaidView colleague) {

    /** The questions of a dimension that either answered. */
    record GroupView(String name, List<BesideView> questions) {}

    /** @param unknown whether they do not know; then there are no words */
    record SaidView(boolean unknown, String words) {

        static final SaidView NOTHING = new SaidView(false, "");
    }

    /** Whether both answered, and not the same. */
    public boolean differs() {
        return !lead.equals(SaidView.NOTHING) && !colleague.equals(SaidView.NOTHING) && !lead.equals(colleague);
    }

    static List<GroupView> groups(Questionnaire questionnaire, Both both, Language language) {
        return questionnaire.dimensions().stream()
                .map(group -> group(group, both, language))
                .filter(group -> !group.questions().isEmpty())
                .toList();
    }

    private static GroupView group(Group group, Both both, Language language) {
        return new GroupView(
                group.name().in(language),
                group.allQuestions()
                        .map(question -> new BesideView(
                                question.title().in(language),
                                said(question, both.lead().to(question.id()), language),
                                said(question, both.colleague().to(question.id()), language)))
                        .filter(view -> !view.lead.equals(SaidView.NOTHING) || !view.colleague.equals(SaidView.NOTHING))
                        .toList());
    }

    private static SaidView said(Question question, Optional<Answer> answer, Language language) {
        return answer.map(given -> new SaidView(given instanceof Answer.Unknown, words(question, given, language)))
                .orElse(SaidView.NOTHING);
    }

    private static String words(Question question, Answer answer, Language language) {
        return switch (answer) {
            case Answer.Choice choice -> name(question, choice.key(), language);
            case Answer.Choices choices ->
                choices.keys().stream()
                        .map(key -> name(question, key, language))
                        .collect(Collectors.joining(" · "));
            case Answer.Number number -> number.value().toString();
            case Answer.Words words -> words.text();
            case Answer.NotRelevant because -> because.justification();
            case Answer.Unknown unknown -> "";
        };
    }

    private static String name(Question question, String key, Language language) {
        return question.form() instanceof AnswerForm.Choosing choosing
                ? choosing.option(key)
                        .map(Option::name)
                        .map(name -> name.in(language))
                        .orElse(key)
                : key;
    }
}
