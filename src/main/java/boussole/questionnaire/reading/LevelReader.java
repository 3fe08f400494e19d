package boussole.questionnaire.reading;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.questionnaire.Aggregation.Scale;
import boussole.questionnaire.Level;
import boussole.questionnaire.Level.Band;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.reading.ConditionReader.Terms;
import boussole.source.Fault;
import boussole.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the levels: numbered from 1, their bands without a gap or an overlap, the whole score covered. */
final class LevelReader {

    private final List<Node> nodes;
    private final Questionnaire questionnaire;
    private final Words words;
    private final List<Fault> faults;

    /** @param questionnaire the edition as read so far, without its levels */
    LevelReader(List<Node> nodes, Questionnaire questionnaire, Words words, List<Fault> faults) {
        this.nodes = nodes;
        this.questionnaire = questionnaire;
        this.words = words;
        this.faults = faults;
    }

    List<Level> read() {
        ConditionReader conditions = new ConditionReader(Terms.of(questionnaire).withLevels(nodes.size()), faults);
        List<Level> levels = new ArrayList<>();
        for (Node node : nodes) {
            String number = node.text("level").orElse("?");
            Text name = words.required("levels", number, "name");
            Text description = words.optional("levels", number, "description");
            int expected = levels.size() + 1;
            if (node.whole("level").filter(written -> written != expected).isPresent()) {
                tell(
                        node,
                        "level",
                        "niveau {0} attendu : les niveaux se suivent, à partir de 1",
                        "level {0} expected: levels are numbered from 1 without a gap",
                        expected);
            }
            levels.add(new Level(
                    expected,
                    name,
                    description,
                    band(node),
                    node.get("requires").map(conditions::read)));
            checkMeaning(node, expected);
        }
        checkBands(levels);
        return levels;
    }

    private void checkMeaning(Node node, int number) {
        if (number == 1 && node.has("requires")) {
            tell(node, "requires", "le premier niveau n'exige rien", "the lowest level asks nothing");
        }
        if (number > 1 && !node.has("requires") && !node.has("from")) {
            tell(
                    node,
                    "level",
                    "il faut « from » ou « requires » : sans cela, le niveau {0} est toujours atteint",
                    "\"from\" or \"requires\" is needed: without, level {0} is always reached",
                    number);
        }
    }

    private Optional<Band> band(Node node) {
        if (!node.has("from")) {
            for (String end : List.of("below", "to")) {
                if (node.has(end)) {
                    tell(node, end, "il manque « from »", "\"from\" is missing");
                }
            }
            return Optional.empty();
        }
        if (node.has("below") == node.has("to")) {
            tell(
                    node,
                    "from",
                    "il faut soit « below » (exclu), soit « to » (inclus, pour le dernier niveau)",
                    "either \"below\" (not included) or \"to\" (included, for the last level) is needed");
            return Optional.empty();
        }
        String end = node.has("to") ? "to" : "below";
        Optional<Rational> from = node.number("from");
        Optional<Rational> to = node.number(end);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().atLeast(to.get())) {
            tell(node, end, "doit dépasser {0}", "must be above {0}", from.get());
        }
        return Optional.of(new Band(from.get(), to.get(), node.has("to")));
    }

    private void checkBands(List<Level> levels) {
        boolean some = nodes.stream().anyMatch(node -> node.has("from"));
        if (!some || levels.stream().anyMatch(level -> level.band().isEmpty())) {
            nodes.stream()
                    .filter(node -> some && !node.has("from"))
                    .forEach(node -> tell(
                            node,
                            "level",
                            "il manque « from » : tous les niveaux ont une tranche, ou aucun",
                            "\"from\" is missing: either every level has a band, or none"));
            return;
        }
        for (int i = 0; i < levels.size(); i++) {
            Band band = levels.get(i).band().orElseThrow();
            boolean last = i == levels.size() - 1;
            if (band.closed() != last) {
                tell(
                        nodes.get(i),
                        last ? "below" : "to",
                        "« to » va au dernier niveau, « below » à tous les autres",
                        "\"to\" is for the last level, \"below\" for every other");
            }
            if (i > 0) {
                checkJoint(nodes.get(i), levels.get(i - 1).band().orElseThrow(), band);
            }
        }
        checkCover(levels);
    }

    private void checkJoint(Node node, Band before, Band band) {
        if (band.from().compareTo(before.to()) < 0) {
            tell(
                    node,
                    "from",
                    "chevauchement : la tranche d'avant va jusqu'à {0}",
                    "overlap: the band before goes up to {0}",
                    before.to());
        } else if (band.from().compareTo(before.to()) > 0) {
            tell(
                    node,
                    "from",
                    "trou : la tranche d'avant s'arrête à {0}",
                    "gap: the band before ends at {0}",
                    before.to());
        }
    }

    private void checkCover(List<Level> levels) {
        Optional<Scale> score = new Ranges(questionnaire, Ranges.Extent.EVERYTHING_APPLIES).of(questionnaire.root());
        if (score.isEmpty()) {
            tell(
                    nodes.getFirst(),
                    "from",
                    "ce modèle n'a pas de score global : les tranches n'ont rien à couvrir",
                    "this model has no overall score: bands have nothing to cover");
            return;
        }
        Band bottom = levels.getFirst().band().orElseThrow();
        if (bottom.from().compareTo(score.get().from()) > 0) {
            tell(
                    nodes.getFirst(),
                    "from",
                    "le score descend jusqu'à {0}",
                    "the score goes down to {0}",
                    score.get().from());
        }
        Band top = levels.getLast().band().orElseThrow();
        if (score.get().to().compareTo(top.to()) > 0) {
            tell(
                    nodes.getLast(),
                    top.closed() ? "to" : "below",
                    "le score monte jusqu'à {0}",
                    "the score goes up to {0}",
                    score.get().to());
        }
        checkReach(levels);
    }

    private void checkReach(List<Level> levels) {
        Optional<Scale> score = new Ranges(questionnaire, Ranges.Extent.WHATEVER_APPLIES).of(questionnaire.root());
        for (int i = 0; i < levels.size(); i++) {
            Band band = levels.get(i).band().orElseThrow();
            Rational lowest = score.orElseThrow().from();
            Rational highest = score.orElseThrow().to();
            int under = band.to().compareTo(lowest);
            if (band.from().compareTo(highest) > 0 || under < 0 || under == 0 && !band.closed()) {
                tell(
                        nodes.get(i),
                        "from",
                        "jamais atteint : le score va de {0} à {1}",
                        "never reached: the score goes from {0} to {1}",
                        lowest,
                        highest);
            }
        }
    }

    private void tell(Node node, String key, String fr, String en, Object... things) {
        faults.add(node.placeOf(key).fault(fr, en, things));
    }
}
