package boussole.questionnaire.answering;

import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Sorts questions so that each comes after those its conditions look at, else in their own order. */
public final class BranchingOrder {

    private final Map<String, Question> questions;
    private final LinkedHashMap<String, Question> sorted = new LinkedHashMap<>();
    private final List<String> path = new ArrayList<>();
    private final List<List<String>> cycles = new ArrayList<>();

    private BranchingOrder(Map<String, Question> questions) {
        this.questions = questions;
    }

    /** The order; the cycles are those that had to be cut, each from a question back to itself. */
    public record Order(List<Question> questions, List<List<String>> cycles) {}

    public static Order of(Map<String, Question> questions) {
        BranchingOrder order = new BranchingOrder(questions);
        questions.values().forEach(order::visit);
        return new Order(List.copyOf(order.sorted.values()), order.cycles);
    }

    private void visit(Question question) {
        if (sorted.containsKey(question.id())) {
            return;
        }
        int before = path.indexOf(question.id());
        if (before >= 0) {
            List<String> cycle = new ArrayList<>(path.subList(before, path.size()));
            cycle.add(question.id());
            cycles.add(cycle);
            return;
        }
        path.add(question.id());
        for (String looked : lookedAt(question)) {
            if (questions.containsKey(looked)) {
                visit(questions.get(looked));
            }
        }
        path.removeLast();
        sorted.put(question.id(), question);
    }

    /** The questions that decide whether this one is asked. */
    static Set<String> lookedAt(Question question) {
        Set<String> looked = new LinkedHashSet<>();
        Stream.concat(question.appliesIf().stream(), question.visibleIf().stream())
                .flatMap(BranchingOrder::leaves)
                .forEach(leaf -> looked.addAll(subject(leaf)));
        return looked;
    }

    static Stream<Condition> leaves(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().flatMap(BranchingOrder::leaves);
            case Condition.Any any -> any.parts().stream().flatMap(BranchingOrder::leaves);
            case Condition.Not not -> leaves(not.part());
            default -> Stream.of(condition);
        };
    }

    /** The question that a leaf looks at; none for a mode or a result. */
    static List<String> subject(Condition leaf) {
        return switch (leaf) {
            case Condition.Chosen chosen -> List.of(chosen.question());
            case Condition.ChosenAll all -> List.of(all.question());
            case Condition.Answered answered -> List.of(answered.question());
            case Condition.Unknown unknown -> List.of(unknown.question());
            case Condition.Compared(Figure.Points points, var how, var bound) -> List.of(points.question());
            case Condition.Compared(Figure.Ticks ticks, var how, var bound) -> List.of(ticks.question());
            default -> List.of();
        };
    }
}
