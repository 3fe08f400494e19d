package boussole.matching.vocabulary;

import boussole.matching.vocabulary.Neighbours.Departement;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Node;
import boussole.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads which départements touch; a border has two sides, and both must say so. */
public final class NeighboursReader {

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Departement> byCode = new TreeMap<>();

    private NeighboursReader() {}

    /** @throws FaultyFiles with every fault */
    public static Neighbours read(Source source) {
        NeighboursReader reader = new NeighboursReader();
        Optional<Node> root = MatchingTable.read(source, "neighbours", reader.faults);
        root.ifPresent(reader::departements);
        if (!reader.faults.isEmpty()) {
            throw new FaultyFiles(reader.faults);
        }
        return new Neighbours(reader.byCode);
    }

    private void departements(Node root) {
        Map<String, Node> nodes = new HashMap<>();
        for (Node item : root.items("departements")) {
            String code = item.text("code").orElseThrow();
            if (nodes.putIfAbsent(code, item) != null) {
                faults.add(item.placeOf("code").fault("« {0} » est déjà là", "“{0}” is there already", code));
            }
            byCode.putIfAbsent(code, departement(code, item));
        }
        root.items("departements").forEach(this::borders);
    }

    private static Departement departement(String code, Node item) {
        return new Departement(
                code,
                item.text("name").orElseThrow(),
                item.items("touches").stream()
                        .flatMap(other -> other.text().stream())
                        .collect(Collectors.toSet()));
    }

    private void borders(Node item) {
        String code = item.text("code").orElseThrow();
        for (Node other : item.items("touches")) {
            String name = other.text().orElse("");
            if (name.equals(code)) {
                faults.add(
                        other.place().fault("« {0} » ne se touche pas lui-même", "“{0}” does not touch itself", code));
            } else if (MatchingTable.known(other, byCode.keySet(), faults) && !touches(name, code)) {
                faults.add(other.place()
                        .fault(
                                "« {0} » touche « {1} », mais « {1} » ne dit pas toucher « {0} »",
                                "“{0}” touches “{1}”, but “{1}” does not say that it touches “{0}”", code, name));
            }
        }
    }

    private boolean touches(String one, String other) {
        return Optional.ofNullable(byCode.get(one))
                .filter(departement -> departement.touches().contains(other))
                .isPresent();
    }
}
