package boussole.matching.vocabulary;

import boussole.kernel.Text;
import boussole.source.Fault;
import boussole.source.LocatedYaml;
import boussole.source.Nearest;
import boussole.source.Node;
import boussole.source.Shape;
import boussole.source.Source;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads one table of matching as far as all of them are alike: YAML of the shape that its schema asks for. */
public final class MatchingTable {

    private static final Shape SHAPE = Shape.of("rules/matching/matching.schema.json");

    private MatchingTable() {}

    /** The table's tree; empty, with the faults added, where it is not of its shape. */
    public static Optional<Node> read(Source source, String table, List<Fault> faults) {
        Optional<Node> root = LocatedYaml.read(source, faults);
        List<Fault> misshapen = root.map(some -> faults(some, table)).orElse(List.of());
        faults.addAll(misshapen);
        return misshapen.isEmpty() ? root : Optional.empty();
    }

    private static List<Fault> faults(Node root, String table) {
        Optional<String> other = root.text("table").filter(named -> !named.equals(table));
        return other.isEmpty()
                ? SHAPE.faults(root)
                : List.of(root.placeOf("table")
                        .fault(
                                "ce fichier contient la table « {0} » : « {1} » trouvé",
                                "this file holds the table “{0}”: “{1}” found", table, other.get()));
    }

    /** Adds a fault at the node where its text is none of the known ones. */
    public static boolean known(Node node, Collection<String> known, List<Fault> faults) {
        String name = node.text().orElse("");
        if (known.contains(name)) {
            return true;
        }
        faults.add(node.place()
                .fault(
                        "« {0} » est inconnu ; peut-être : {1}",
                        "“{0}” is unknown; perhaps: {1}", name, Nearest.to(name, known)));
        return false;
    }

    static Text text(Node node) {
        return new Text(node.text("fr").orElseThrow(), node.text("en").orElseThrow());
    }
}
