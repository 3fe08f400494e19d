package boussole.questionnaire.reading;

import boussole.kernel.Rational;
import boussole.questionnaire.Aggregation.Scale;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Group;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.source.Fault;
import boussole.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads conditions: {@code all}, {@code any}, {@code not}, or one subject with what it is compared to. What it cannot
 * read is told and taken as always true.
 */
public final class ConditionReader {

    private static final Condition ALWAYS = new Condition.All(List.of());
    private static final Scale LEVEL = new Scale(Rational.ZERO, Rational.ONE);
    private static final Set<String> JOINS = Set.of("all", "any", "not");

    private final Terms terms;
    private final List<Fault> faults;

    ConditionReader(Terms terms, List<Fault> faults) {
        this.terms = terms;
        this.faults = faults;
    }

    /** For rule tables: a condition over the answers and results of a questionnaire. Shape faults are not told here. */
    public static Condition read(Node node, Questionnaire questionnaire, List<Fault> faults) {
        return over(questionnaire, faults).apply(node);
    }

    /** The same for many conditions over one questionnaire. */
    public static Function<Node, Condition> over(Questionnaire questionnaire, List<Fault> faults) {
        return new ConditionReader(Terms.of(questionnaire), faults)::read;
    }

    Condition read(Node node) {
        List<String> joins =
                node.entries().keySet().stream().filter(JOINS::contains).toList();
        if (joins.isEmpty()) {
            return new LeafReader(node, terms, faults).read();
        }
        if (node.entries().size() > 1) {
            faults.add(node.placeOf(joins.getFirst())
                    .fault(
                            "« {0} » va seul ; pour plusieurs conditions : all: [...] ou any: [...]",
                            "\"{0}\" stands alone; for several conditions: all: [...] or any: [...]",
                            joins.getFirst()));
            return ALWAYS;
        }
        return switch (joins.getFirst()) {
            case "all" -> new Condition.All(parts(node.items("all")));
            case "any" -> new Condition.Any(parts(node.items("any")));
            default -> new Condition.Not(node.get("not").map(this::read).orElse(ALWAYS));
        };
    }

    private List<Condition> parts(List<Node> nodes) {
        List<Condition> parts = new ArrayList<>();
        nodes.forEach(node -> parts.add(read(node)));
        return parts;
    }

    /**
     * What a condition may speak of.
     *
     * @param forms the questions, by id
     * @param results the figures that answers add up to; empty for branching, which looks at answers only
     */
    record Terms(Map<String, AnswerForm> forms, Set<String> modes, Optional<Results> results) {

        /**
         * The figures that answers add up to, each with the range it can lie in.
         *
         * @param overall empty where the model has no overall score
         * @param levels of the groups that have some
         * @param whole the level of the whole, in a model that names levels; empty where only a part of the run is
         *     spoken of: the inside of a group
         */
        record Results(
                Map<String, Scale> groups,
                Map<String, Scale> measures,
                Optional<Scale> overall,
                Map<String, Scale> levels,
                Optional<Scale> whole) {}

        /** Everything that rule tables and levels may look at. */
        static Terms of(Questionnaire questionnaire) {
            Ranges ranges = new Ranges(questionnaire.modes().size(), Ranges.Extent.WHATEVER_APPLIES);
            Map<String, Scale> measures = new LinkedHashMap<>();
            questionnaire
                    .measures()
                    .forEach(measure ->
                            ranges.of(measure, questionnaire).ifPresent(range -> measures.put(measure.id(), range)));
            Map<String, AnswerForm> forms = questionnaire
                    .inOrder()
                    .collect(Collectors.toMap(Question::id, Question::form, (one, other) -> one, LinkedHashMap::new));
            return new Terms(
                    forms,
                    questionnaire.modes().stream().map(Mode::id).collect(Collectors.toSet()),
                    Optional.of(new Results(
                            scores(questionnaire.root(), ranges),
                            measures,
                            ranges.of(questionnaire.root()),
                            levels(questionnaire.root()),
                            Optional.of(Ranges.levels(questionnaire.levels()).orElse(LEVEL)))));
        }

        /** Where the levels of the whole are not yet read: their numbers. */
        Terms withLevels(Scale numbers) {
            return new Terms(
                    forms,
                    modes,
                    results.map(some -> new Results(
                            some.groups(), some.measures(), some.overall(), some.levels(), Optional.of(numbers))));
        }

        /** What the levels of a group may look at: answers, and the groups inside it. */
        Terms inside(Group group) {
            Ranges ranges = new Ranges(modes.size(), Ranges.Extent.WHATEVER_APPLIES);
            return new Terms(
                    forms,
                    modes,
                    Optional.of(new Results(
                            scores(group, ranges), Map.of(), Optional.empty(), levels(group), Optional.empty())));
        }

        private static Map<String, Scale> scores(Group around, Ranges ranges) {
            Map<String, Scale> scores = new LinkedHashMap<>();
            around.andBelow()
                    .skip(1)
                    .forEach(group -> ranges.of(group).ifPresent(range -> scores.put(group.id(), range)));
            return scores;
        }

        private static Map<String, Scale> levels(Group around) {
            Map<String, Scale> levels = new LinkedHashMap<>();
            around.andBelow()
                    .skip(1)
                    .forEach(group -> Ranges.levels(group.levels()).ifPresent(range -> levels.put(group.id(), range)));
            return levels;
        }
    }
}
