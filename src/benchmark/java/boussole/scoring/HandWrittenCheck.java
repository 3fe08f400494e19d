package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Mode;
import boussole.questionnaire.answering.Answers;
import boussole.scoring.HandWrittenResult.Dimension;
import boussole.scoring.HandWrittenResult.Point;
import boussole.scoring.Scorecard.LevelReached;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whether the hand-written scorer and the engine say the same: without this a comparison of their speed means nothing. */
final class HandWrittenCheck {

    private HandWrittenCheck() {}

    public static void main(String[] arguments) {
        List<WorkedCase> cases = WorkedCase.in(WorkedCase.FOLDER.resolve("ai-maturity"));
        cases.forEach(HandWrittenCheck::compare);
        System.out.println("the hand-written scorer and the engine agree on " + cases.size() + " worked cases");
    }

    /** @throws IllegalStateException where they differ */
    static void compare(WorkedCase worked) {
        Scoring scoring = PreparedScoring.aiMaturity();
        Answers answers = worked.answers(scoring.questionnaire());
        Mode mode = scoring.questionnaire().mode(worked.mode()).orElseThrow();

        Map<String, Object> engine = told(scoring.score(mode, answers));
        Map<String, Object> byHand =
                told(HandWrittenScorer.score(answers, worked.mode().equals("full")));

        if (!engine.equals(byHand)) {
            throw new IllegalStateException(worked.name() + "\nengine  " + engine + "\nby hand " + byHand);
        }
    }

    private static Map<String, Object> told(Scorecard scorecard) {
        Map<String, Object> told = new TreeMap<>();
        scorecard.overall().ifPresent(overall -> {
            LevelReached level = overall.level().orElseThrow();
            told.put("overall", overall.score().orElseThrow());
            told.put("levels", List.of(level.byScore(), level.uncapped(), level.number()));
        });
        for (GroupResult dimension : scorecard.dimensions()) {
            told.put("dimension " + dimension.group().id(), dimension.score());
            dimension
                    .allQuestions()
                    .filter(result -> result.question().scored())
                    .forEach(result -> told.put(
                            "points " + result.question().id(),
                            result.points().map(Rational::toString).orElse("-") + " " + result.ground()));
        }
        told.put(
                "held back",
                scorecard.heldBack().stream().map(held -> held.id() + held.to()).toList());
        told.put(
                "advice",
                scorecard.advice().stream().map(given -> given.advice().id()).toList());
        told.put(
                "pointers",
                scorecard.pointers().stream().map(given -> given.pointer().id()).toList());
        told.put("answered", scorecard.confidence().answered());
        told.put("evidenced", scorecard.confidence().evidenced());
        return told;
    }

    private static Map<String, Object> told(HandWrittenResult result) {
        Map<String, Object> told = new TreeMap<>();
        if (result.sufficient()) {
            told.put("overall", Rational.of(result.above(), result.below()));
            told.put("levels", List.of(result.byScore(), result.uncapped(), result.level()));
        }
        for (Dimension dimension : result.dimensions()) {
            told.put(
                    "dimension " + dimension.id(),
                    dimension.counts() && dimension.told()
                            ? Optional.of(Rational.of(dimension.above(), dimension.below()))
                            : Optional.empty());
        }
        for (Point point : result.trace()) {
            told.put("points " + point.question(), shown(point));
        }
        told.put(
                "held back",
                result.heldBack().stream().map(held -> held.id() + held.to()).toList());
        told.put("advice", new ArrayList<>(result.advice()));
        told.put("pointers", new ArrayList<>(result.pointers()));
        told.put("answered", share(result.answered(), result.asked()));
        told.put("evidenced", share(result.shown(), result.answered()));
        return told;
    }

    private static String shown(Point point) {
        return switch (point.ground()) {
            case NOT_APPLICABLE -> "- NOT_APPLICABLE";
            case NOT_ASKED -> "- NOT_IN_MODE";
            default -> point.points() + " " + point.ground();
        };
    }

    private static Rational share(int part, int whole) {
        return whole == 0 ? Rational.ZERO : Rational.of(part, whole);
    }
}
