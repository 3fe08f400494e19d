package boussole.matching.fitting;

import boussole.kernel.Rational;
import boussole.matching.Criterion;
import boussole.matching.Kind;
import boussole.matching.Range;
import boussole.matching.fitting.Weighting.ForKind;
import boussole.matching.pairing.Strengths;
import boussole.matching.vocabulary.MatchingTable;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Node;
import boussole.source.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the weights and strengths of affinity. */
final class WeightingReader {

    private static final Rational THOUSAND = Rational.of(Strengths.FULL);

    private final List<Fault> faults = new ArrayList<>();

    private WeightingReader() {}

    /** @throws FaultyFiles with every fault */
    static Weighting read(Source source) {
        WeightingReader reader = new WeightingReader();
        Optional<Weighting> weighting =
                MatchingTable.read(source, "affinity", reader.faults).map(reader::weighting);
        if (!reader.faults.isEmpty()) {
            throw new FaultyFiles(reader.faults);
        }
        return weighting.orElseThrow();
    }

    private Weighting weighting(Node root) {
        Node words = root.get("words").orElseThrow();
        return new Weighting(
                levels(root),
                root.whole("nearly").orElseThrow(),
                strengths(root.get("strengths").orElseThrow()),
                words.whole("enough").orElseThrow(),
                words.items("common").stream()
                        .flatMap(word -> word.text().stream())
                        .toList(),
                kinds(root.get("kinds").orElseThrow()));
    }

    private Range levels(Node root) {
        Node levels = root.get("levels").orElseThrow();
        int from = levels.whole("from").orElseThrow();
        int to = levels.whole("to").orElseThrow();
        if (from > to) {
            faults.add(root.placeOf("levels").fault("« from » dépasse « to »", "“from” is above “to”"));
            return Range.ANY;
        }
        return new Range(from, to);
    }

    private Strengths strengths(Node strengths) {
        Node nearness = strengths.get("nearness").orElseThrow();
        return new Strengths(
                thousandths(strengths, "sector", "named"),
                thousandths(strengths, "sector", "open"),
                thousandths(strengths, "data", "beyond"),
                thousandths(strengths, "data", "just"),
                thousandths(strengths, "date", "now"),
                thousandths(strengths, "date", "later"),
                ranks(strengths, "help"),
                atMostFull(strengths, ranks(strengths, "weakest")),
                thousandths(nearness.get("own").orElseThrow()),
                thousandths(nearness.get("neighbour").orElseThrow()),
                thousandths(nearness.get("remote").orElseThrow()));
    }

    private int thousandths(Node strengths, String of, String which) {
        return thousandths(strengths.get(of).flatMap(node -> node.get(which)).orElseThrow());
    }

    private int thousandths(Node strength) {
        Rational thousandths = strength.number().orElse(Rational.ZERO).times(THOUSAND);
        if (!thousandths.isWhole()) {
            faults.add(strength.place()
                    .fault(
                            "au plus trois décimales : « {0} » trouvé",
                            "three decimals at the most: “{0}” found",
                            strength.text().orElse("")));
        }
        return thousandths.toDecimal(0).intValueExact();
    }

    private List<Integer> ranks(Node strengths, String key) {
        return strengths.items(key).stream().map(this::thousandths).toList();
    }

    private List<Integer> atMostFull(Node strengths, List<Integer> ranks) {
        if (ranks.stream().mapToInt(Integer::intValue).sum() > Strengths.FULL) {
            faults.add(strengths
                    .placeOf("weakest")
                    .fault(
                            "ces forces s’ajoutent : 1 au plus en tout",
                            "these strengths are added up: 1 at the most in all"));
        }
        return ranks;
    }

    private Map<Kind, ForKind> kinds(Node kinds) {
        Map<Kind, ForKind> byKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Node node = kinds.get(kind.key()).orElseThrow();
            ForKind read = new ForKind(
                    node.isTrue("handlesData"), weights(node.get("weights").orElseThrow()));
            if (read.sum() == 0) {
                faults.add(node.placeOf("weights")
                        .fault("au moins un poids au-dessus de 0 attendu", "at least one weight above 0 expected"));
            }
            byKind.put(kind, read);
        }
        return byKind;
    }

    private static Map<Criterion, Integer> weights(Node node) {
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        node.entries()
                .forEach((key, weight) -> weights.put(
                        Criterion.ofKey(key).orElseThrow(),
                        weight.value().whole().orElseThrow()));
        return weights;
    }
}
