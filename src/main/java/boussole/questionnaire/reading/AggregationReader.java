package boussole.questionnaire.reading;

import boussole.kernel.Rational;
import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Aggregation.Basis;
import boussole.questionnaire.Aggregation.Method;
import boussole.questionnaire.Aggregation.Over;
import boussole.questionnaire.Aggregation.Scale;
import boussole.questionnaire.Group;
import boussole.source.Fault;
import boussole.source.Node;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads how a group's, a measure's or the overall value is made. */
final class AggregationReader {

    private static final String MEAN_OF_MEANS = "mean-of-means";

    private AggregationReader() {}

    static Aggregation read(Node node, List<Fault> faults) {
        Method method = method(node.text("aggregate").orElse("weighted-mean"));
        Basis basis = basis(node.text("of").orElse("ratio"));
        Over over = node.text("over")
                .filter("questions"::equals)
                .map(of -> Over.QUESTIONS)
                .orElse(Over.MEMBERS);
        Optional<Scale> scale = node.get("scale").flatMap(range -> scale(range, faults));
        Optional<Rational> reaching = node.number("reaching");
        check(node, method, faults);
        return new Aggregation(
                method, basis, over, scale, reaching, node.get("round").map(AggregationReader::rounding));
    }

    private static void check(Node node, Method method, List<Fault> faults) {
        if (method == Method.SHARE && !node.has("reaching")) {
            faults.add(node.placeOf("aggregate")
                    .fault(
                            "il manque « reaching » : à partir de combien de points un membre compte-t-il ?",
                            "\"reaching\" is missing: from how many points does a member count?"));
        }
        if (method != Method.SHARE && node.has("reaching")) {
            faults.add(node.placeOf("reaching")
                    .fault("« reaching » ne sert qu’avec share", "\"reaching\" is for share only"));
        }
        if (node.has("scale") && method == Method.NONE) {
            faults.add(node.placeOf("scale")
                    .fault("sans valeur, « scale » n’étale rien", "without a value, \"scale\" has nothing to spread"));
        }
    }

    /** Tells a mean of means whose members are not all groups with a mean. */
    static void checkMeanOfMeans(Node node, List<Node> questions, List<Node> groups, List<Fault> faults) {
        boolean ofMeans = questions.isEmpty()
                && groups.stream()
                        .filter(group ->
                                !group.text("scored").filter("false"::equals).isPresent())
                        .allMatch(group ->
                                group.text("aggregate").filter("mean"::equals).isPresent());
        if (node.text("aggregate").filter(MEAN_OF_MEANS::equals).isPresent() && !ofMeans) {
            faults.add(node.placeOf("aggregate")
                    .fault(
                            "mean-of-means : les membres doivent être des groupes dont « aggregate » est mean",
                            "mean-of-means: its members must be groups whose \"aggregate\" is mean"));
        }
    }

    private static Method method(String name) {
        if (name.equals(MEAN_OF_MEANS)) {
            return Method.MEAN;
        }
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        for (Method method : Method.values()) {
            if (method.name().equals(constant)) {
                return method;
            }
        }
        return Method.WEIGHTED_MEAN; // the schema has told it
    }

    private static Basis basis(String name) {
        return switch (name) {
            case "points" -> Basis.POINTS;
            case "level" -> Basis.LEVEL;
            default -> Basis.RATIO;
        };
    }

    /** Tells an aggregation of levels whose members are not all groups with levels. */
    static void checkLevels(Node node, boolean questions, List<Group> groups, List<Fault> faults) {
        boolean levelled = groups.stream()
                .filter(Group::scored)
                .allMatch(group -> group.levels().size() > 1);
        if (node.text("of").filter("level"::equals).isPresent() && (questions || !levelled)) {
            faults.add(node.placeOf("of")
                    .fault(
                            "of: level : les membres doivent être des groupes qui ont « levels »",
                            "of: level: its members must be groups that have \"levels\""));
        }
    }

    /** A range whose ends are numbers, the lower one first. */
    static Optional<Scale> scale(Node node, List<Fault> faults) {
        Optional<Rational> from = node.number("from");
        Optional<Rational> to = node.number("to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().atLeast(to.get())) {
            faults.add(node.placeOf("to")
                    .fault("« to » doit dépasser « from » ({0})", "\"to\" must be above \"from\" ({0})", from.get()));
        }
        return Optional.of(new Scale(from.get().min(to.get()), from.get().max(to.get())));
    }

    private static Aggregation.Rounding rounding(Node node) {
        RoundingMode mode = switch (node.text("mode").orElse("half-up")) {
            case "half-even" -> RoundingMode.HALF_EVEN;
            case "down" -> RoundingMode.DOWN;
            case "up" -> RoundingMode.UP;
            default -> RoundingMode.HALF_UP;
        };
        return new Aggregation.Rounding(node.whole("decimals").orElse(0), mode);
    }
}
