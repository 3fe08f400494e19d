package boussole.questionnaire.answering;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.AnswerForm.Amount;
import boussole.questionnaire.AnswerForm.TickList;
import boussole.questionnaire.AnswerForm.TickPoints;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import java.util.List;
import java.util.Optional;

/** What an answer earns. */
public final class Points {

    private Points() {}

    /** What an asked question counts; empty where it is excluded. */
    public static Optional<Rational> of(Question question, Optional<Answer> answer) {
        return answer.isEmpty()
                ? absent(question, question.unanswered())
                : switch (answer.get()) {
                    case Answer.Unknown unknown -> absent(question, question.unknown());
                    case Answer.NotRelevant notRelevant ->
                        absent(question, question.notApplicable().policy());
                    default -> Optional.of(earned(question.form(), answer.get()));
                };
    }

    /** What an answer that tells a fact earns; nought where the form earns none. */
    public static Rational earned(AnswerForm form, Answer answer) {
        return switch (answer) {
            case Answer.Choice choice
            when form instanceof AnswerForm.SingleChoice single -> chosen(single.options(), choice.key());
            case Answer.Choices choices when form instanceof TickList list -> ticked(list, choices.keys());
            case Answer.Number number when form instanceof Amount amount -> measured(amount, number.value());
            default -> Rational.ZERO;
        };
    }

    /** The number of ticks, exclusive options ("none of these") aside. */
    public static int ticks(AnswerForm.Choosing form, List<String> keys) {
        int ticks = 0;
        for (Option option : form.options()) {
            if (!option.exclusive() && keys.contains(option.key())) {
                ticks++;
            }
        }
        return ticks;
    }

    private static Optional<Rational> absent(Question question, Question.Absence absence) {
        return switch (absence) {
            case Question.Absence.Lowest lowest ->
                Optional.of(question.form().range().from());
            case Question.Absence.Anchored anchored -> Optional.of(anchored.points());
            case Question.Absence.Excluded excluded -> Optional.empty();
            case Question.Absence.Forbidden forbidden -> Optional.empty();
        };
    }

    private static Rational chosen(List<Option> options, String key) {
        for (Option option : options) {
            if (option.key().equals(key)) {
                return option.points();
            }
        }
        return Rational.ZERO;
    }

    private static Rational ticked(TickList list, List<String> keys) {
        return switch (list.points()) {
            case TickPoints.ByCount byCount ->
                byCount.points()
                        .get(Math.min(ticks(list, keys), byCount.points().size() - 1));
            case TickPoints.Sum sum -> {
                Rational total = Rational.ZERO;
                for (Option option : list.options()) {
                    total = keys.contains(option.key()) ? total.plus(option.points()) : total;
                }
                yield total.min(list.range().to()).max(list.range().from());
            }
            case TickPoints.Unscored unscored -> Rational.ZERO;
        };
    }

    private static Rational measured(Amount amount, Rational number) {
        if (!amount.line().isEmpty()) {
            return onLine(amount.line(), number);
        }
        if (amount.steps().isEmpty()) {
            return number;
        }
        Rational points = amount.steps().getFirst().points();
        for (Amount.Step step : amount.steps()) {
            points = number.atLeast(step.from()) ? step.points() : points;
        }
        return points;
    }

    private static Rational onLine(List<Amount.Knot> line, Rational number) {
        Amount.Knot before = line.getFirst();
        for (Amount.Knot knot : line) {
            if (knot.at().atLeast(number)) {
                Rational way = knot.at().minus(before.at());
                return way.signum() == 0
                        ? knot.points()
                        : before.points()
                                .plus(number.minus(before.at())
                                        .over(way)
                                        .times(knot.points().minus(before.points())));
            }
            before = knot;
        }
        return before.points();
    }
}
