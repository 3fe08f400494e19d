package boussole.scoring.projection;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm.SingleChoice;
import boussole.questionnaire.AnswerForm.TickList;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Evidence;
import boussole.scoring.Results;
import boussole.scoring.Scorecard.LevelReached;
import boussole.scoring.Scorecard.Overall;
import boussole.scoring.Scoring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every way to change so many answers, each asked of the rules: the slow and certain counterpart of the search. Each
 * question goes to its best answer and is proven, which never does less than a smaller step but for U5, where wide use
 * without a rule caps the level; the triage question loses what may be banned, what is sensitive, or both.
 */
record TryingEverything(Scoring scoring, Results start, Answers answers, int target) {

    private record Move(String question, Answer answer) {}

    /** Whether that many changes, or fewer, can reach the level. */
    boolean reachesWith(int changes) {
        return reaches(start, moves(), 0, changes);
    }

    private boolean reaches(Results now, List<Move> moves, int from, int changes) {
        if (changes == 0) {
            return level(now) >= target;
        }
        for (int i = from; i < moves.size(); i++) {
            Move move = moves.get(i);
            Evidence proof = now.question(move.question()).evidence();
            Results next = now.answering(move.question(), Optional.of(move.answer()))
                    .proving(move.question(), proof == Evidence.DECLARED ? Evidence.SHOWN : proof);
            if (reaches(next, moves, i + 1, changes - 1)) {
                return true;
            }
        }
        return changes > 1 && level(now) >= target;
    }

    private int level(Results results) {
        return scoring.overall(results)
                .flatMap(Overall::level)
                .map(LevelReached::number)
                .orElse(0);
    }

    private List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        scoring.questionnaire().inOrder().forEach(question -> {
            if (question.scored()) {
                Answer best = best(question);
                boolean helps = !best.equals(answers.to(question.id()).orElse(Answer.UNKNOWN))
                        || answers.evidenceOf(question.id()) == Evidence.DECLARED;
                if (helps) {
                    moves.add(new Move(question.id(), best));
                }
            }
        });
        if (start.question("U5").points().equals(Optional.of(Rational.ZERO))) {
            moves.add(new Move("U5", new Answer.Choice("1")));
        }
        answers.to("L5").ifPresent(triage -> triage(triage).forEach(moves::add));
        return moves;
    }

    private static Answer best(Question question) {
        return switch (question.form()) {
            case SingleChoice single ->
                new Answer.Choice(single.options().stream()
                        .max(Comparator.comparing(Option::points))
                        .orElseThrow()
                        .key());
            case TickList list ->
                new Answer.Choices(list.options().stream()
                        .filter(option -> !option.exclusive())
                        .map(Option::key)
                        .toList());
            default -> throw new IllegalArgumentException("not a scored form here: " + question.id());
        };
    }

    private static Stream<Move> triage(Answer answer) {
        List<String> ticked = answer instanceof Answer.Choices choices ? choices.keys() : List.of();
        return Stream.of("p_", "h_", "[ph]_")
                .map(some ->
                        ticked.stream().filter(key -> !key.matches(some + ".*")).toList())
                .filter(kept -> kept.size() < ticked.size())
                .map(kept -> new Move("L5", new Answer.Choices(kept)));
    }
}
