package boussole.questionnaire.reading;

import boussole.questionnaire.Aggregation.Scale;
import boussole.questionnaire.Level;
import boussole.questionnaire.Level.Band;
import boussole.source.Fault;
import boussole.source.Node;
import java.util.List;
import java.util.Optional;

/** Whether the bands of levels meet without a gap or an overlap, cover the score, and are all within its reach. */
final class Bands {

    private final List<Node> nodes;
    private final List<Level> levels;
    private final List<Fault> faults;

    Bands(List<Node> nodes, List<Level> levels, List<Fault> faults) {
        this.nodes = nodes;
        this.levels = levels;
        this.faults = faults;
    }

    /** Whether a level says where its band begins. */
    static boolean begins(Node node) {
        return node.has("from") || node.has("above");
    }

    static String begin(Node node) {
        return node.has("above") ? "above" : "from";
    }

    static String end(Node node) {
        return node.has("to") ? "to" : "below";
    }

    void check(Optional<Scale> whole, Optional<Scale> whatever) {
        boolean some = nodes.stream().anyMatch(Bands::begins);
        if (!some || levels.stream().anyMatch(level -> level.band().isEmpty())) {
            nodes.stream()
                    .filter(node -> some && !begins(node))
                    .forEach(node -> tell(
                            node,
                            "level",
                            "il manque « from » : tous les niveaux ont une tranche, ou aucun",
                            "\"from\" is missing: either every level has a band, or none"));
            return;
        }
        checkEnds();
        for (int i = 1; i < levels.size(); i++) {
            checkJoint(nodes.get(i - 1), band(i - 1), nodes.get(i), band(i));
        }
        if (whole.isEmpty() || whatever.isEmpty()) {
            tell(
                    nodes.getFirst(),
                    begin(nodes.getFirst()),
                    "il n’y a pas de score ici : les tranches n’ont rien à couvrir",
                    "there is no score here: bands have nothing to cover");
            return;
        }
        checkCover(whole.get());
        checkReach(whatever.get());
    }

    private Band band(int place) {
        return levels.get(place).band().orElseThrow();
    }

    private void checkEnds() {
        if (band(0).open()) {
            tell(
                    nodes.getFirst(),
                    "above",
                    "la première tranche comprend son bas : « from »",
                    "the first band includes its bottom: \"from\"");
        }
        if (!band(levels.size() - 1).closed()) {
            tell(
                    nodes.getLast(),
                    "below",
                    "la dernière tranche comprend son haut : « to »",
                    "the last band includes its top: \"to\"");
        }
    }

    private void checkJoint(Node nodeBefore, Band before, Node node, Band band) {
        int order = band.from().compareTo(before.to());
        if (order < 0) {
            tell(
                    node,
                    begin(node),
                    "chevauchement : la tranche d’avant va jusqu’à {0}",
                    "overlap: the band before goes up to {0}",
                    before.to());
        } else if (order > 0) {
            tell(
                    node,
                    begin(node),
                    "trou : la tranche d’avant s’arrête à {0}",
                    "gap: the band before ends at {0}",
                    before.to());
        } else if (before.closed() && !band.open()) {
            tell(
                    nodeBefore,
                    "to",
                    "chevauchement : {0} est dans deux tranches ; « below » ici, ou « above » dans la suivante",
                    "overlap: {0} is in two bands; \"below\" here, or \"above\" in the next",
                    before.to());
        } else if (!before.closed() && band.open()) {
            tell(
                    node,
                    "above",
                    "trou : {0} n’est dans aucune tranche ; « from » ici, ou « to » dans la précédente",
                    "gap: {0} is in no band; \"from\" here, or \"to\" in the one before",
                    before.to());
        }
    }

    private void checkCover(Scale score) {
        if (band(0).from().compareTo(score.from()) > 0) {
            tell(
                    nodes.getFirst(),
                    begin(nodes.getFirst()),
                    "le score descend jusqu’à {0}",
                    "the score goes down to {0}",
                    score.from());
        }
        if (score.to().compareTo(band(levels.size() - 1).to()) > 0) {
            tell(
                    nodes.getLast(),
                    end(nodes.getLast()),
                    "le score monte jusqu’à {0}",
                    "the score goes up to {0}",
                    score.to());
        }
    }

    private void checkReach(Scale score) {
        for (int i = 0; i < levels.size(); i++) {
            Band band = band(i);
            int under = band.to().compareTo(score.from());
            int over = band.from().compareTo(score.to());
            if (over > 0 || over == 0 && band.open() || under < 0 || under == 0 && !band.closed()) {
                tell(
                        nodes.get(i),
                        begin(nodes.get(i)),
                        "jamais atteint : le score va de {0} à {1}",
                        "never reached: the score goes from {0} to {1}",
                        score.from(),
                        score.to());
            }
        }
    }

    private void tell(Node node, String key, String fr, String en, Object... things) {
        faults.add(node.placeOf(key).fault(fr, en, things));
    }
}
