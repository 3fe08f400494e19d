package boussole.web.leader.answering;

import boussole.assessment.TakingAssessment.Overview;
import boussole.kernel.Language;
import boussole.questionnaire.Group;
import boussole.questionnaire.Question;
import boussole.web.leader.Key;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A page of questions, in one language.
 *
 * @param home the assessment's first page
 * @param scored whether its answers are facts that earn points
 * @param previous the address of the page before; empty on the first
 */
record StepView(
        String home,
        String id,
        String name,
        String help,
        boolean scored,
        int number,
        int steps,
        int percent,
        int minutesLeft,
        String previous,
        List<AskedView> questions) {

    static StepView of(Steps steps, Group group, List<Refusal> refusals, int shownBefore, Language language) {
        Overview overview = steps.overview();
        Advancement advancement = Advancement.of(overview);
        String home = Key.home(overview.assessment().id());
        return new StepView(
                home,
                group.id(),
                group.name().in(language),
                group.help().in(language),
                group.allQuestions().anyMatch(Question::scored),
                steps.number(group),
                steps.groups().size(),
                advancement.percent(shownBefore),
                advancement.minutesLeft(overview.mode().minutes()),
                steps.before(group).map(before -> address(home, before)).orElse(""),
                questions(steps, group, refusals, language));
    }

    static String address(String home, Group group) {
        return home + "/questions/" + group.id();
    }

    /** Where the browser sends what is said here. */
    public String action() {
        return home + "/questions/" + id;
    }

    /** Those whose answer was not taken. */
    public List<AskedView> faulty() {
        return questions.stream()
                .filter(question -> !question.error().isEmpty())
                .toList();
    }

    private static List<AskedView> questions(Steps steps, Group group, List<Refusal> refusals, Language language) {
        Map<String, Refusal> byQuestion = refusals.stream()
                .collect(Collectors.toMap(refusal -> refusal.posted().question().id(), Function.identity()));
        return steps.asked(group)
                .map(question -> Held.of(question, steps.overview().assessment().said()))
                .map(held -> AskedView.of(
                        held, Optional.ofNullable(byQuestion.get(held.question().id())), language))
                .toList();
    }
}
