package boussole.web.leader.answering;

import boussole.assessment.TakingAssessment.Overview;
import boussole.questionnaire.Group;
import boussole.questionnaire.Question;
import boussole.questionnaire.answering.Relevance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of a run, one for each of the outermost groups that its mode asks anything of. */
record Steps(Overview overview, List<Group> groups) {

    static Steps of(Overview overview) {
        String mode = overview.mode().id();
        return new Steps(
                overview,
                overview.questionnaire().root().groups().stream()
                        .filter(group -> group.allQuestions()
                                .anyMatch(question -> question.modes().contains(mode)))
                        .toList());
    }

    Optional<Group> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** From 1. */
    int number(Group group) {
        return groups.indexOf(group) + 1;
    }

    /** The next one with a question to ask. */
    Optional<Group> after(Group group) {
        return groups.stream().skip(number(group)).filter(this::asks).findFirst();
    }

    /** The one before with a question to ask. */
    Optional<Group> before(Group group) {
        return groups.subList(0, number(group) - 1).reversed().stream()
                .filter(this::asks)
                .findFirst();
    }

    /** The first one in which a question is open. */
    Optional<Group> firstOpen() {
        return groups.stream()
                .filter(group -> open(group).findAny().isPresent())
                .findFirst();
    }

    Stream<Question> asked(Group group) {
        return group.allQuestions().filter(question -> overview.relevance().get(question.id()) == Relevance.ASKED);
    }

    Stream<Question> open(Group group) {
        return asked(group)
                .filter(question ->
                        overview.assessment().answers().to(question.id()).isEmpty());
    }

    private boolean asks(Group group) {
        return asked(group).findAny().isPresent();
    }
}
