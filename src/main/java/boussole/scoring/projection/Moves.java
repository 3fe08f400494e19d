package boussole.scoring.projection;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.AnswerForm.Amount;
import boussole.questionnaire.AnswerForm.SingleChoice;
import boussole.questionnaire.AnswerForm.TickList;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.scoring.QuestionResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The better answers that a question still leaves open, the smallest step first. */
final class Moves {

    private static final Comparator<Option> BY_POINTS = Comparator.comparing(Option::points);

    private Moves() {}

    static List<Answer> above(QuestionResult result) {
        if (!result.asked() || !result.question().scored()) {
            return List.of();
        }
        Question question = result.question();
        Rational now = result.points().orElse(question.form().range().from());
        return switch (question.form()) {
            case SingleChoice single -> single.options().stream()
                    .filter(option -> option.points().compareTo(now) > 0)
                    .sorted(BY_POINTS)
                    .map(option -> (Answer) new Answer.Choice(option.key()))
                    .toList();
            case TickList list -> ticking(list, ticked(result));
            case Amount amount -> amount.steps().stream()
                    .filter(step -> step.points().compareTo(now) > 0)
                    .map(step -> (Answer) new Answer.Number(step.from()))
                    .toList();
            default -> List.of();
        };
    }

    static List<String> ticked(QuestionResult result) {
        return result.answer()
                .filter(Answer.Choices.class::isInstance)
                .map(answer -> ((Answer.Choices) answer).keys())
                .orElse(List.of());
    }

    /** The ticks there are, without those that stand alone, and with these more. */
    static Answer adding(AnswerForm.Choosing list, List<String> ticked, List<String> more) {
        return new Answer.Choices(list.options().stream()
                .filter(option -> !option.exclusive())
                .map(Option::key)
                .filter(key -> ticked.contains(key) || more.contains(key))
                .toList());
    }

    private static List<Answer> ticking(TickList list, List<String> ticked) {
        List<Answer> moves = new ArrayList<>();
        List<String> more = new ArrayList<>();
        list.options().stream()
                .filter(option -> !option.exclusive() && !ticked.contains(option.key()))
                .sorted(BY_POINTS.reversed())
                .limit(list.most() - ticked.stream().filter(key -> tickable(list, key)).count())
                .forEach(option -> {
                    more.add(option.key());
                    moves.add(adding(list, ticked, more));
                });
        return moves;
    }

    private static boolean tickable(TickList list, String key) {
        return list.option(key).map(option -> !option.exclusive()).orElse(false);
    }
}
