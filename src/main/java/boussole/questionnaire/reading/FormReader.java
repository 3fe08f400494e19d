package boussole.questionnaire.reading;

import boussole.kernel.Rational;
import boussole.questionnaire.Aggregation.Scale;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.AnswerForm.Amount;
import boussole.questionnaire.AnswerForm.TickPoints;
import boussole.questionnaire.Option;
import boussole.source.Fault;
import boussole.source.Node;
import boussole.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what an answer to a question looks like, and the points it earns. */
final class FormReader {

    private static final Map<String, Set<String>> MEANT_FOR = Map.of(
            "single", Set.of("options", "scale", "range"),
            "ticks", Set.of("options", "scale", "most", "points", "range"),
            "ranking", Set.of("options", "scale", "most"),
            "number", Set.of("from", "to", "decimals", "steps", "line", "range"),
            "text", Set.of("longest"),
            "company-number", Set.of());
    private static final Set<String> OF_SOME_KINDS =
            Set.of("options", "scale", "most", "points", "range", "from", "to", "decimals", "steps", "line", "longest");
    private static final int LONGEST = 1000;

    private final Node node;
    private final Place place;
    private final OptionReader optionReader;
    private final List<Fault> faults;

    FormReader(Node node, Node scales, Words words, List<Fault> faults) {
        this.node = node;
        this.place = node.placeOf("kind");
        this.optionReader = new OptionReader(node, scales, words, faults);
        this.faults = faults;
    }

    AnswerForm read() {
        String kind = node.text("kind").orElse("");
        checkKeys(kind);
        return switch (kind) {
            case "single" -> single();
            case "ticks" -> ticks();
            case "ranking" -> ranking();
            case "number" -> amount();
            case "company-number" -> new AnswerForm.CompanyNumber();
            default -> new AnswerForm.FreeText(node.whole("longest").orElse(LONGEST));
        };
    }

    /** Whether an answer of this form can earn points. */
    static boolean earns(AnswerForm form, Node node) {
        return switch (form) {
            case AnswerForm.SingleChoice single ->
                OptionReader.pointed(node)
                        || single.options().stream()
                                .anyMatch(option -> option.points().signum() != 0);
            case AnswerForm.TickList ticks -> !(ticks.points() instanceof TickPoints.Unscored);
            case Amount amount -> true;
            default -> false;
        };
    }

    private void checkKeys(String kind) {
        if (!MEANT_FOR.containsKey(kind)) {
            return; // the schema has told it
        }
        for (String key : node.entries().keySet()) {
            if (OF_SOME_KINDS.contains(key) && !MEANT_FOR.get(kind).contains(key)) {
                faults.add(node.placeOf(key)
                        .fault(
                                "« {0} » n’a pas de sens pour une question de sorte {1}",
                                "\"{0}\" means nothing for a question of kind {1}", key, kind));
            }
        }
    }

    private AnswerForm single() {
        List<Option> options = optionReader.read(false);
        return new AnswerForm.SingleChoice(options, range(options.stream().map(Option::points)));
    }

    private AnswerForm ranking() {
        List<Option> options = optionReader.read(false);
        return new AnswerForm.Ranking(options, most(options.size()));
    }

    private AnswerForm ticks() {
        List<Option> options = optionReader.read(true);
        int countable =
                (int) options.stream().filter(option -> !option.exclusive()).count();
        int most = most(Math.max(1, countable));
        TickPoints points = tickPoints(countable);
        return new AnswerForm.TickList(options, most, points, tickRange(options, Math.min(most, countable), points));
    }

    private int most(int highest) {
        int most = node.whole("most").orElse(highest);
        if (most > highest) {
            faults.add(node.placeOf("most")
                    .fault(
                            "« most » vaut {0}, mais {1} options au plus peuvent être cochées",
                            "\"most\" is {0}, but at most {1} options can be ticked", most, highest));
        }
        return most;
    }

    private TickPoints tickPoints(int countable) {
        Node points = node.get("points").orElse(node);
        if (!node.has("points") || points.entries().isEmpty()) {
            return new TickPoints.Unscored();
        }
        if (points.has("sum")) {
            return new TickPoints.Sum();
        }
        List<Rational> byCount = points.items("byCount").stream()
                .flatMap(item -> item.number().stream())
                .toList();
        if (byCount.size() > countable + 1) {
            faults.add(points.placeOf("byCount")
                    .fault(
                            "{0} valeurs pour 0 à {1} coches : au plus {2}",
                            "{0} values for 0 to {1} ticks: at most {2}", byCount.size(), countable, countable + 1));
        }
        return byCount.isEmpty() ? new TickPoints.Unscored() : new TickPoints.ByCount(byCount);
    }

    private Scale tickRange(List<Option> options, int most, TickPoints points) {
        return switch (points) {
            case TickPoints.ByCount table -> range(table.points().stream().limit(most + 1L));
            case TickPoints.Sum sum -> {
                List<Rational> ordered =
                        options.stream().map(Option::points).sorted().toList();
                Rational low = total(ordered.stream().limit(most), Rational.ZERO::min);
                Rational high = total(ordered.reversed().stream().limit(most), Rational.ZERO::max);
                yield range(Stream.of(low, high));
            }
            case TickPoints.Unscored unscored -> AnswerForm.NO_POINTS;
        };
    }

    private static Rational total(Stream<Rational> points, java.util.function.UnaryOperator<Rational> bounded) {
        return points.map(bounded).reduce(Rational.ZERO, Rational::plus);
    }

    private AnswerForm amount() {
        for (String bound : List.of("from", "to")) {
            if (!node.has(bound)) {
                faults.add(place.fault("il manque « {0} »", "\"{0}\" is missing", bound));
            }
        }
        Scale bounds = AggregationReader.scale(node, faults).orElse(new Scale(Rational.ZERO, Rational.ONE));
        if (node.has("steps") && node.has("line")) {
            faults.add(node.placeOf("line").fault("soit « steps », soit « line »", "either \"steps\" or \"line\""));
        }
        List<Amount.Step> steps = steps(bounds);
        List<Amount.Knot> line = line(bounds);
        Stream<Rational> points = Stream.concat(
                steps.stream().map(Amount.Step::points), line.stream().map(Amount.Knot::points));
        Stream<Rational> ends = steps.isEmpty() && line.isEmpty() ? Stream.of(bounds.from(), bounds.to()) : points;
        return new Amount(bounds.from(), bounds.to(), node.whole("decimals").orElse(0), steps, line, range(ends));
    }

    private List<Amount.Knot> line(Scale bounds) {
        List<Amount.Knot> line = new ArrayList<>();
        for (Node knot : node.items("line")) {
            Rational at = knot.number("at").orElse(bounds.from());
            boolean outside = !at.atLeast(bounds.from()) || !bounds.to().atLeast(at);
            if (outside || !line.isEmpty() && line.getLast().at().atLeast(at)) {
                faults.add(knot.placeOf("at")
                        .fault(
                                "les points de la ligne montent, entre {0} et {1}",
                                "the points of the line go up, between {0} and {1}", bounds.from(), bounds.to()));
            }
            line.add(new Amount.Knot(at, knot.number("points").orElse(Rational.ZERO)));
        }
        return line;
    }

    private List<Amount.Step> steps(Scale bounds) {
        Map<Rational, Amount.Step> steps = new LinkedHashMap<>();
        Rational above = bounds.from();
        for (Node step : node.items("steps")) {
            Rational from = step.number("from").orElse(above);
            boolean first = steps.isEmpty();
            if (first ? !from.equals(bounds.from()) : above.atLeast(from) || from.compareTo(bounds.to()) > 0) {
                faults.add(step.placeOf("from")
                        .fault(
                                "les paliers commencent à {0}, montent, et ne dépassent pas {1}",
                                "steps start at {0}, go up, and stay within {1}", bounds.from(), bounds.to()));
            }
            above = from;
            steps.put(from, new Amount.Step(from, step.number("points").orElse(Rational.ZERO)));
        }
        return new ArrayList<>(steps.values());
    }

    /** The range that is given, which must hold the attainable points; else that of those points. */
    private Scale range(Stream<Rational> attainable) {
        List<Rational> ordered = attainable.sorted().toList();
        Scale derived = ordered.isEmpty() ? AnswerForm.NO_POINTS : new Scale(ordered.getFirst(), ordered.getLast());
        Scale given = node.get("range")
                .flatMap(range -> AggregationReader.scale(range, faults))
                .orElse(derived);
        if (given.from().compareTo(derived.from()) > 0 || derived.to().compareTo(given.to()) > 0) {
            faults.add(node.placeOf("range")
                    .fault(
                            "les réponses valent de {0} à {1} points, hors de cette étendue",
                            "answers earn {0} to {1} points, which is outside this range",
                            derived.from(),
                            derived.to()));
        }
        return given;
    }
}
