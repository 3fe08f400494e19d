package boussole.scoring.projection;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.AnswerForm.Amount;
import boussole.questionnaire.AnswerForm.SingleChoice;
import boussole.questionnaire.AnswerForm.TickList;
import boussole.questionnaire.AnswerForm.TickPoints;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.questionnaire.answering.Points;
import boussole.scoring.QuestionResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The better answers that a question still leaves open. */
final class Moves {

    private static final Comparator<Option> BY_POINTS = Comparator.comparing(Option::points);

    private Moves() {}

    /** The best answer there is; empty where a question is not asked, not relevant, not scored, or cannot earn more. */
    static Optional<Answer> best(QuestionResult result) {
        Question question = result.question();
        if (!question.scored()
                || !result.asked()
                || result.ground() == QuestionResult.Ground.NOT_RELEVANT
                || points(result).atLeast(question.form().range().to())) {
            return Optional.empty();
        }
        return switch (question.form()) {
            case SingleChoice single -> earningMore(best(single), result);
            case TickList list -> earningMore(best(list, ticked(result)), result);
            case Amount amount -> earningMore(best(amount), result);
            default -> Optional.empty();
        };
    }

    /** The least change that earns more; empty where {@link #best} is. */
    static Optional<Answer> smallest(QuestionResult result) {
        return best(result)
                .map(best -> result.question().form() instanceof TickList list
                        ? fewestTicks(list, best, result)
                        : upTo(best, result).getFirst());
    }

    /** The better answers up to that one, the smallest step first; it is the last. */
    static List<Answer> upTo(Answer highest, QuestionResult result) {
        List<Answer> moves = new ArrayList<>();
        switch (result.question().form()) {
            case SingleChoice single ->
                single.options().stream()
                        .filter(option -> option.points().compareTo(points(result)) > 0)
                        .sorted(BY_POINTS)
                        .forEach(option -> moves.add(new Answer.Choice(option.key())));
            case Amount amount ->
                earning(amount).stream()
                        .filter(knot -> knot.points().compareTo(points(result)) > 0)
                        .forEach(knot -> moves.add(new Answer.Number(knot.at())));
            default -> {}
        }
        int end = moves.indexOf(highest);
        List<Answer> lower = end < 0 ? moves : moves.subList(0, end);
        List<Answer> all = new ArrayList<>(lower);
        all.add(highest);
        return all;
    }

    /** By how many options an answer goes up: each tick more, each option or step that earns more, up to it. */
    static int steps(QuestionResult before, QuestionResult after) {
        int steps = 0;
        switch (before.question().form()) {
            case SingleChoice single -> {
                for (Option option : single.options()) {
                    steps += lies(option.points(), before, after) ? 1 : 0;
                }
            }
            case Amount amount -> {
                for (Amount.Knot knot : earning(amount)) {
                    steps += lies(knot.points(), before, after) ? 1 : 0;
                }
            }
            default -> {
                for (String key : ticked(after)) {
                    steps += ticked(before).contains(key) ? 0 : 1;
                }
            }
        }
        return steps;
    }

    private static boolean lies(Rational points, QuestionResult above, QuestionResult upTo) {
        return points.compareTo(points(above)) > 0 && points(upTo).atLeast(points);
    }

    private static Answer fewestTicks(TickList list, Answer best, QuestionResult than) {
        List<String> more = new ArrayList<>();
        for (Option option : list.options()) {
            if (!option.exclusive() && !ticked(than).contains(option.key())) {
                more.add(option.key());
                Answer tried = adding(list, ticked(than), more);
                if (earningMore(tried, than).isPresent()) {
                    return tried;
                }
            }
        }
        return best;
    }

    static List<String> ticked(QuestionResult result) {
        return result.answer().isPresent() && result.answer().get() instanceof Answer.Choices choices
                ? choices.keys()
                : List.of();
    }

    /** The ticks there are, without those that stand alone, and with these more. */
    static Answer adding(AnswerForm.Choosing list, List<String> ticked, List<String> more) {
        List<String> keys = new ArrayList<>();
        for (Option option : list.options()) {
            if (!option.exclusive() && (ticked.contains(option.key()) || more.contains(option.key()))) {
                keys.add(option.key());
            }
        }
        return new Answer.Choices(keys);
    }

    private static Optional<Answer> earningMore(Answer answer, QuestionResult than) {
        return Points.earned(than.question().form(), answer).compareTo(points(than)) > 0
                ? Optional.of(answer)
                : Optional.empty();
    }

    private static Rational points(QuestionResult result) {
        return result.points().isPresent()
                ? result.points().get()
                : result.question().form().range().from();
    }

    private static Answer best(SingleChoice single) {
        Option best = single.options().getFirst();
        for (Option option : single.options()) {
            best = option.points().compareTo(best.points()) > 0 ? option : best;
        }
        return new Answer.Choice(best.key());
    }

    private static Answer best(TickList list, List<String> ticked) {
        return switch (list.points()) {
            case TickPoints.ByCount table ->
                adding(list, ticked, open(list, ticked, best(table.points(), list.most())));
            case TickPoints.Sum sum -> {
                List<Option> worth = new ArrayList<>(list.options());
                worth.removeIf(option -> option.exclusive() || option.points().signum() <= 0);
                worth.sort(BY_POINTS.reversed());
                yield adding(list, keys(worth.subList(0, Math.min(list.most(), worth.size()))), List.of());
            }
            case TickPoints.Unscored unscored -> adding(list, ticked, List.of());
        };
    }

    /** The smallest number of ticks that earns most. */
    private static int best(List<Rational> byCount, int most) {
        int best = 0;
        for (int count = 1; count < byCount.size() && count <= most; count++) {
            best = byCount.get(count).compareTo(byCount.get(best)) > 0 ? count : best;
        }
        return best;
    }

    /** As many options more as it takes to come to so many ticks. */
    private static List<String> open(TickList list, List<String> ticked, int wanted) {
        int missing = wanted - Points.ticks(list, ticked);
        List<String> open = new ArrayList<>();
        for (Option option : list.options()) {
            if (open.size() < missing && !option.exclusive() && !ticked.contains(option.key())) {
                open.add(option.key());
            }
        }
        return open;
    }

    private static List<String> keys(List<Option> options) {
        return options.stream().map(Option::key).toList();
    }

    private static Answer best(Amount amount) {
        Rational best = amount.to();
        Rational most = amount.range().from();
        for (Amount.Knot knot : earning(amount)) {
            if (knot.points().compareTo(most) > 0) {
                best = knot.at();
                most = knot.points();
            }
        }
        return new Answer.Number(best);
    }

    /** The numbers at which an amount is known to earn something: where its steps begin, or its line bends. */
    private static List<Amount.Knot> earning(Amount amount) {
        return amount.steps().isEmpty()
                ? amount.line()
                : amount.steps().stream()
                        .map(step -> new Amount.Knot(step.from(), step.points()))
                        .toList();
    }
}
