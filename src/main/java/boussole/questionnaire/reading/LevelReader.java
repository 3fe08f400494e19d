package boussole.questionnaire.reading;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.questionnaire.Aggregation.Scale;
import boussole.questionnaire.Group;
import boussole.questionnaire.Level;
import boussole.questionnaire.Level.Band;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.reading.ConditionReader.Terms;
import boussole.questionnaire.reading.Ranges.Extent;
import boussole.source.Fault;
import boussole.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads levels, of the whole or of a group: numbered without a gap, their requirements, their {@link Bands}. */
final class LevelReader {

    private final List<Node> nodes;
    private final ConditionReader conditions;
    private final Words words;
    private final List<String> path;
    private final List<Fault> faults;

    /** @param path where the words of these levels stand */
    LevelReader(List<Node> nodes, ConditionReader conditions, Words words, List<String> path, List<Fault> faults) {
        this.nodes = nodes;
        this.conditions = conditions;
        this.words = words;
        this.path = path;
        this.faults = faults;
    }

    /** @param flat the edition as read so far, without its levels */
    static List<Level> ofTheWhole(List<Node> nodes, Questionnaire flat, Words words, List<Fault> faults) {
        int lowest = lowest(nodes);
        Scale numbers = new Scale(Rational.of(lowest), Rational.of(lowest + Math.max(1, nodes.size() - 1)));
        ConditionReader conditions = new ConditionReader(Terms.of(flat).withLevels(numbers), faults);
        LevelReader reader = new LevelReader(nodes, conditions, words, List.of("levels"), faults);
        return reader.read(flat.root(), flat.modes().size());
    }

    List<Level> read(Group group, int modes) {
        return read(
                new Ranges(modes, Extent.EVERYTHING_APPLIES).of(group),
                new Ranges(modes, Extent.WHATEVER_APPLIES).of(group));
    }

    /**
     * @param whole the range of the score where everything applies, which the bands must cover
     * @param whatever its range where anything may fall out, in which each band must be reached
     */
    private List<Level> read(Optional<Scale> whole, Optional<Scale> whatever) {
        List<Level> levels = new ArrayList<>();
        int lowest = lowest(nodes);
        for (Node node : nodes) {
            String number = node.text("level").orElse("?");
            Text name = words.required(wordsOf(number, "name"));
            Text description = words.optional(wordsOf(number, "description"));
            int expected = lowest + levels.size();
            if (node.whole("level").filter(written -> written != expected).isPresent()) {
                tell(
                        node,
                        "level",
                        "niveau {0} attendu : les niveaux se suivent, à partir de 0 ou de 1",
                        "level {0} expected: levels are numbered without a gap, from 0 or 1",
                        expected);
            }
            levels.add(new Level(
                    expected,
                    name,
                    description,
                    band(node),
                    node.get("requires").map(conditions::read)));
            checkMeaning(node, expected, levels.size() == 1);
        }
        new Bands(nodes, levels, faults).check(whole, whatever);
        return levels;
    }

    /** The number of the first of them: 0 or 1. */
    private static int lowest(List<Node> nodes) {
        return nodes.stream()
                .findFirst()
                .flatMap(node -> node.whole("level"))
                .filter(first -> first == 0)
                .orElse(1);
    }

    private String[] wordsOf(String number, String what) {
        return Stream.concat(path.stream(), Stream.of(number, what)).toArray(String[]::new);
    }

    private void checkMeaning(Node node, int number, boolean first) {
        if (first && node.has("requires")) {
            tell(node, "requires", "le premier niveau n’exige rien", "the lowest level asks nothing");
        }
        if (!first && !node.has("requires") && !Bands.begins(node)) {
            tell(
                    node,
                    "level",
                    "il faut « from », « above » ou « requires » : sans cela, le niveau {0} est toujours atteint",
                    "\"from\", \"above\" or \"requires\" is needed: without, level {0} is always reached",
                    number);
        }
    }

    private Optional<Band> band(Node node) {
        if (!Bands.begins(node)) {
            for (String end : List.of("below", "to")) {
                if (node.has(end)) {
                    tell(node, end, "il manque « from » ou « above »", "\"from\" or \"above\" is missing");
                }
            }
            return Optional.empty();
        }
        if (node.has("from") && node.has("above") || node.has("below") == node.has("to")) {
            tell(
                    node,
                    Bands.begin(node),
                    "une tranche a un bas, « from » (inclus) ou « above » (exclu), et un haut, « to » (inclus) ou"
                            + " « below » (exclu)",
                    "a band has a bottom, \"from\" (included) or \"above\" (not included), and a top, \"to\" (included)"
                            + " or \"below\" (not included)");
            return Optional.empty();
        }
        Optional<Rational> from = node.number(Bands.begin(node));
        Optional<Rational> to = node.number(Bands.end(node));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Band band = new Band(from.get(), node.has("above"), to.get(), node.has("to"));
        if (band.empty()) {
            tell(node, Bands.end(node), "doit dépasser {0}", "must be above {0}", from.get());
        }
        return Optional.of(band);
    }

    private void tell(Node node, String key, String fr, String en, Object... things) {
        faults.add(node.placeOf(key).fault(fr, en, things));
    }
}
