package boussole.web.leader.answering;

import boussole.assessment.TakingAssessment.Overview;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.Question;
import boussole.questionnaire.answering.Relevance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a run is, so measured that an answer never takes it back: a question counts as done when it is answered, or
 * when the answers it depends on have ruled it out.
 */
record Advancement(int done, int total) {

    static Advancement of(Overview overview) {
        List<Question> inMode = overview.questionnaire()
                .inOrder()
                .filter(question -> question.modes().contains(overview.mode().id()))
                .toList();
        long done = inMode.stream().filter(question -> done(overview, question)).count();
        return new Advancement((int) done, inMode.size());
    }

    /** In whole per cent, never below what was shown before. */
    int percent(int shownBefore) {
        int now = total == 0 ? 100 : done * 100 / total;
        return Math.max(now, Math.min(shownBefore, 100));
    }

    /** How long the rest takes, about. */
    int minutesLeft(int minutesInAll) {
        return total == 0 ? 0 : Math.ceilDiv(minutesInAll * (total - done), total);
    }

    private static boolean done(Overview overview, Question question) {
        Relevance relevance = overview.relevance().getOrDefault(question.id(), Relevance.NOT_IN_MODE);
        return switch (relevance) {
            case ASKED -> overview.assessment().answers().to(question.id()).isPresent();
            case NOT_IN_MODE -> true;
            case HIDDEN, NOT_APPLICABLE -> ruledOut(overview, question);
        };
    }

    private static boolean ruledOut(Overview overview, Question question) {
        return Stream.of(question.appliesIf(), question.visibleIf())
                .flatMap(Optional::stream)
                .flatMap(Advancement::lookedAt)
                .flatMap(id -> overview.questionnaire().question(id).stream())
                .allMatch(other -> done(overview, other));
    }

    private static Stream<String> lookedAt(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().flatMap(Advancement::lookedAt);
            case Condition.Any any -> any.parts().stream().flatMap(Advancement::lookedAt);
            case Condition.Not not -> lookedAt(not.part());
            case Condition.Chosen chosen -> Stream.of(chosen.question());
            case Condition.ChosenAll all -> Stream.of(all.question());
            case Condition.Answered answered -> Stream.of(answered.question());
            case Condition.Unknown unknown -> Stream.of(unknown.question());
            case Condition.InMode in -> Stream.empty();
            case Condition.Compared compared -> lookedAt(compared.figure());
        };
    }

    private static Stream<String> lookedAt(Figure figure) {
        return switch (figure) {
            case Figure.Points points -> Stream.of(points.question());
            case Figure.Ticks ticks -> Stream.of(ticks.question());
            default -> Stream.empty();
        };
    }
}
