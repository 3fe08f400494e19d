package boussole.matching.fitting;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.matching.Kind;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.Range;
import boussole.source.Fault;
import boussole.source.LocatedYaml;
import boussole.source.Node;
import boussole.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Needs and offers written as short YAML; what is not written is not said. */
public final class WrittenPair {

    private WrittenPair() {}

    public static Need need(String written) {
        return need(yaml(written));
    }

    public static Offer offer(String written) {
        return offer(yaml(written));
    }

    public static Need need(Node node) {
        return new Need(
                node.text("company").orElse("c1"),
                node.text("territory").orElse("hdf"),
                new Need.Profile(
                        node.text("siren"),
                        node.text("size"),
                        node.text("sector"),
                        texts(node, "departements"),
                        node.whole("level"),
                        List.copyOf(texts(node, "weakest"))),
                new Need.Project(
                        texts(node, "goals"),
                        texts(node, "uses"),
                        node.text("data"),
                        texts(node, "sensitive"),
                        node.text("budget"),
                        node.text("date"),
                        List.copyOf(texts(node, "helps")),
                        node.text("words").orElse("")),
                languages(node),
                texts(node, "conflicts"));
    }

    public static Offer offer(Node node) {
        return new Offer(
                node.text("id").orElse("o1"),
                node.text("kind").flatMap(Kind::ofKey).orElse(Kind.EXPERT),
                Text.same(node.text("name").orElse("An offer")),
                node.text("organisation"),
                true,
                new Offer.Audience(
                        texts(node, "territories"), texts(node, "sectors"), texts(node, "sizes"), levels(node)),
                new Offer.Skills(
                        texts(node, "goals"),
                        texts(node, "uses"),
                        texts(node, "helps"),
                        texts(node, "dimensions"),
                        node.text("data"),
                        texts(node, "sensitive"),
                        node.text("leastBudget"),
                        node.text("mostBudget"),
                        languages(node)),
                new Offer.Reach(texts(node, "departements"), node.isTrue("neighbours"), node.isTrue("remote")),
                new Offer.Dates(date(node, "from"), date(node, "until"), date(node, "validUntil"), Optional.empty()),
                new Offer.Places(
                        node.whole("capacity").orElse(Integer.MAX_VALUE),
                        node.whole("taken").orElse(0),
                        0),
                texts(node, "conflicts"),
                node.text("words").orElse(""));
    }

    static Node yaml(String written) {
        List<Fault> faults = new ArrayList<>();
        return LocatedYaml.read(new Source("written", written), faults)
                .orElseThrow(() -> new IllegalArgumentException(faults.toString()));
    }

    private static Range levels(Node node) {
        return node.get("levels")
                .map(levels -> new Range(
                        levels.whole("from").orElse(Integer.MIN_VALUE),
                        levels.whole("to").orElse(Integer.MAX_VALUE)))
                .orElse(Range.ANY);
    }

    private static Optional<LocalDate> date(Node node, String key) {
        return node.text(key).map(LocalDate::parse);
    }

    private static Set<Language> languages(Node node) {
        return texts(node, "languages").stream()
                .map(tag -> Language.ofTag(tag).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(Node node, String key) {
        return node.items(key).stream()
                .map(item -> item.text().orElseThrow())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
