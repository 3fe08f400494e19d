package boussole.questionnaire.answering;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether any answers at all bring a question up. It tries every case that conditions can tell apart; where these are
 * too many it takes the question as reachable.
 */
public final class Reachability {

    private static final int MOST_CASES = 20_000;

    private final Questionnaire questionnaire;

    public Reachability(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** The questions that are never asked, whatever is answered. */
    public List<Question> unreachable() {
        return questionnaire.inOrder().filter(question -> !reachable(question)).toList();
    }

    private boolean reachable(Question question) {
        Set<String> deciding = deciding(question);
        if (deciding.isEmpty()
                && question.appliesIf().isEmpty()
                && question.visibleIf().isEmpty()) {
            return true;
        }
        List<Question> asked = deciding.stream()
                .map(id -> questionnaire.question(id).orElseThrow())
                .toList();
        List<Condition> leaves = leaves(question, asked);
        List<List<Answer>> cases = new ArrayList<>();
        long product = 1;
        for (Question one : asked) {
            Optional<List<Answer>> some = cases(one, leaves);
            product *= some.map(List::size).orElse(MOST_CASES) + 1L;
            if (product > MOST_CASES) {
                return true;
            }
            cases.add(some.orElse(List.of()));
        }
        return questionnaire.modes().stream().anyMatch(mode -> reached(question, mode, asked, cases, new HashMap<>()));
    }

    /** Every question that, at any remove, decides whether this one is asked. */
    private Set<String> deciding(Question question) {
        Set<String> deciding = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(BranchingOrder.lookedAt(question));
        while (!open.isEmpty()) {
            String id = open.removeLast();
            if (deciding.add(id)) {
                open.addAll(BranchingOrder.lookedAt(questionnaire.question(id).orElseThrow()));
            }
        }
        return deciding;
    }

    private static List<Condition> leaves(Question question, List<Question> asked) {
        List<Condition> leaves = new ArrayList<>();
        List<Question> all = new ArrayList<>(asked);
        all.add(question);
        for (Question one : all) {
            one.appliesIf()
                    .ifPresent(condition -> BranchingOrder.leaves(condition).forEach(leaves::add));
            one.visibleIf()
                    .ifPresent(condition -> BranchingOrder.leaves(condition).forEach(leaves::add));
        }
        return leaves;
    }

    private boolean reached(
            Question question, Mode mode, List<Question> asked, List<List<Answer>> cases, Map<String, Answer> chosen) {
        int next = cases.size() - asked.size();
        if (asked.isEmpty()) {
            Answers answers = new Answers(chosen, Map.of());
            return Branching.of(questionnaire, mode, answers).get(question.id()) == Relevance.ASKED;
        }
        List<Question> rest = asked.subList(1, asked.size());
        String id = asked.getFirst().id();
        for (Answer answer : cases.get(next)) {
            chosen.put(id, answer);
            if (reached(question, mode, rest, cases, chosen)) {
                return true;
            }
        }
        chosen.remove(id);
        return reached(question, mode, rest, cases, chosen);
    }

    /** The answers that the leaves can tell apart; empty where they are too many to list. */
    private static Optional<List<Answer>> cases(Question question, List<Condition> leaves) {
        List<Answer> cases = new ArrayList<>();
        if (!(question.unknown() instanceof Question.Absence.Forbidden)) {
            cases.add(Answer.UNKNOWN);
        }
        if (!(question.notApplicable().policy() instanceof Question.Absence.Forbidden)) {
            cases.add(new Answer.NotRelevant(""));
        }
        switch (question.form()) {
            case AnswerForm.SingleChoice single ->
                single.options().forEach(option -> cases.add(new Answer.Choice(option.key())));
            case AnswerForm.Amount amount ->
                numbers(amount, leaves).forEach(number -> cases.add(new Answer.Number(number)));
            case AnswerForm.TickList list -> {
                return subsets(list.options(), list.most(), question, leaves, cases);
            }
            case AnswerForm.Ranking ranking -> {
                return subsets(ranking.options(), ranking.most(), question, leaves, cases);
            }
            case AnswerForm.FreeText text -> cases.add(new Answer.Words("x"));
            case AnswerForm.CompanyNumber number -> cases.add(new Answer.Words("x"));
        }
        return Optional.of(cases);
    }

    private static Set<Rational> numbers(AnswerForm.Amount amount, List<Condition> leaves) {
        Set<Rational> numbers = new TreeSet<>(List.of(amount.from(), amount.to()));
        amount.steps().forEach(step -> numbers.add(step.from()));
        amount.line().forEach(knot -> numbers.add(knot.at()));
        Rational grain = Rational.ONE.over(Rational.of(Math.round(Math.pow(10, amount.decimals()))));
        for (Condition leaf : leaves) {
            if (leaf instanceof Condition.Compared compared) {
                for (Rational number : earning(amount, compared.bound())) {
                    Rational near = Rational.of(number.rounded(amount.decimals(), RoundingMode.HALF_UP));
                    numbers.addAll(List.of(near, near.plus(grain), near.minus(grain)));
                }
            }
        }
        numbers.removeIf(
                number -> !number.atLeast(amount.from()) || !amount.to().atLeast(number));
        return numbers;
    }

    /** The numbers that earn these points: one on each stretch of the line that passes them; without a line, the same. */
    private static List<Rational> earning(AnswerForm.Amount amount, Rational points) {
        List<Rational> numbers = new ArrayList<>();
        for (int i = 1; i < amount.line().size(); i++) {
            AnswerForm.Amount.Knot one = amount.line().get(i - 1);
            AnswerForm.Amount.Knot other = amount.line().get(i);
            Rational rise = other.points().minus(one.points());
            if (rise.signum() != 0) {
                Rational way = points.minus(one.points()).over(rise);
                numbers.add(one.at().plus(way.times(other.at().minus(one.at()))));
            }
        }
        return amount.line().isEmpty() ? List.of(points) : numbers;
    }

    /** One subset for each number of ticks out of each sort of options that no leaf tells from one another. */
    private static Optional<List<Answer>> subsets(
            List<Option> options, int most, Question question, List<Condition> leaves, List<Answer> cases) {
        Set<List<String>> subsets = new LinkedHashSet<>(Set.of(List.of()));
        for (List<Option> alike : alike(options, question, leaves)) {
            for (List<String> subset : List.copyOf(subsets)) {
                List<String> larger = new ArrayList<>(subset);
                for (Option option : alike) {
                    larger.add(option.key());
                    if (larger.size() <= most) {
                        subsets.add(List.copyOf(larger));
                    }
                }
                if (subsets.size() > MOST_CASES) {
                    return Optional.empty();
                }
            }
        }
        subsets.forEach(subset -> cases.add(new Answer.Choices(subset)));
        options.stream()
                .filter(Option::exclusive)
                .forEach(option -> cases.add(new Answer.Choices(List.of(option.key()))));
        return Optional.of(cases);
    }

    private static List<List<Option>> alike(List<Option> options, Question question, List<Condition> leaves) {
        return List.copyOf(options.stream()
                .filter(option -> !option.exclusive())
                .collect(Collectors.groupingBy(option -> sort(option, question, leaves)))
                .values());
    }

    /** What sets an option apart: the leaves that name it, and its points. */
    private static List<Object> sort(Option option, Question question, List<Condition> leaves) {
        List<Object> sort = new ArrayList<>(List.of(option.points()));
        for (int i = 0; i < leaves.size(); i++) {
            boolean named = switch (leaves.get(i)) {
                case Condition.Chosen chosen ->
                    chosen.question().equals(question.id()) && chosen.keys().contains(option.key());
                case Condition.ChosenAll all ->
                    all.question().equals(question.id()) && all.keys().contains(option.key());
                default -> false;
            };
            if (named) {
                sort.add(i);
            }
        }
        return sort;
    }
}
