package boussole.training;

import boussole.kernel.Text;
import boussole.questionnaire.Group;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.LocatedYaml;
import boussole.source.Nearest;
import boussole.source.Node;
import boussole.source.Shape;
import boussole.source.Source;
import boussole.training.Training.Range;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the catalogue of trainings, and tells everything that is wrong in it with its place. */
final class CatalogueReader {

    private static final Shape SHAPE = Shape.of("catalogue/trainings.schema.json");

    private final List<Questionnaire> questionnaires;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private CatalogueReader(List<Questionnaire> questionnaires) {
        this.questionnaires = questionnaires;
    }

    /**
     * @param questionnaires those in force: dimensions and questions of any edition may be named
     * @throws FaultyFiles with every fault
     */
    static Catalogue read(Source source, List<Questionnaire> questionnaires) {
        CatalogueReader reader = new CatalogueReader(questionnaires);
        Optional<Catalogue> catalogue =
                LocatedYaml.read(source, reader.faults).flatMap(reader::shaped).map(reader::catalogue);
        if (!reader.faults.isEmpty()) {
            throw new FaultyFiles(reader.faults);
        }
        return catalogue.orElseThrow();
    }

    private Optional<Node> shaped(Node root) {
        List<Fault> misshapen = SHAPE.faults(root);
        faults.addAll(misshapen);
        return misshapen.isEmpty() ? Optional.of(root) : Optional.empty();
    }

    /** A catalogue for a questionnaire that is not in force does no harm: it proposes nothing. */
    private Catalogue catalogue(Node root) {
        String named = root.text("questionnaire").orElseThrow();
        List<Questionnaire> editions = questionnaires.stream()
                .filter(known -> known.id().questionnaire().equals(named))
                .toList();
        return new Catalogue(
                named,
                root.items("trainings").stream()
                        .map(training -> training(training, editions))
                        .toList());
    }

    private Training training(Node node, List<Questionnaire> editions) {
        String id = node.text("id").orElseThrow();
        if (!ids.add(id)) {
            faults.add(node.placeOf("id")
                    .fault(
                            "« {0} » est déjà le nom d’une autre formation",
                            "“{0}” already names another training", id));
        }
        if (!editions.isEmpty()) {
            checkNames(node, editions);
        }
        return new Training(
                id,
                node.isTrue("fictitious"),
                words(node, "title"),
                node.text("provider").orElseThrow(),
                texts(node, "dimensions"),
                texts(node, "questions"),
                range(node, "levels"),
                texts(node, "departements"),
                attended(node),
                node.whole("hours").orElseThrow(),
                range(node, "price"),
                node.text("certification"),
                date(node, "validUntil"),
                date(node, "lastChecked"),
                node.text("source").orElseThrow());
    }

    private void checkNames(Node node, List<Questionnaire> editions) {
        known(
                node.items("dimensions"),
                names(editions, edition -> edition.dimensions().stream().map(Group::id)));
        known(
                node.items("questions"),
                names(
                        editions,
                        edition -> edition.inOrder().filter(Question::scored).map(Question::id)));
        int highest = editions.stream()
                .mapToInt(edition -> edition.levels().size())
                .max()
                .orElse(0);
        Range levels = range(node, "levels");
        if (levels.from() < 1 || levels.to() > highest) {
            faults.add(node.placeOf("levels")
                    .fault("niveaux de 1 à {0} attendus", "levels from 1 to {0} expected", highest));
        }
    }

    private static List<String> names(List<Questionnaire> editions, Function<Questionnaire, Stream<String>> names) {
        return editions.stream().flatMap(names).distinct().toList();
    }

    private void known(List<Node> named, List<String> known) {
        for (Node one : named) {
            String name = one.text().orElse("");
            if (!known.contains(name)) {
                faults.add(one.place()
                        .fault(
                                "« {0} » est inconnu ; peut-être : {1}",
                                "“{0}” is unknown; perhaps: {1}", name, Nearest.to(name, known)));
            }
        }
    }

    private boolean attended(Node node) {
        boolean remote = node.isTrue("remote");
        if (!remote && node.items("departements").isEmpty()) {
            faults.add(node.placeOf("remote")
                    .fault(
                            "ni à distance ni dans un département : personne ne pourrait la suivre",
                            "neither remote nor in a département: nobody could attend"));
        }
        return remote;
    }

    private Range range(Node node, String key) {
        Node ends = node.get(key).orElseThrow();
        Range range =
                new Range(ends.whole("from").orElseThrow(), ends.whole("to").orElseThrow());
        if (range.from() > range.to()) {
            faults.add(node.placeOf(key).fault("« from » dépasse « to »", "“from” is above “to”"));
        }
        return range;
    }

    private LocalDate date(Node node, String key) {
        String written = node.text(key).orElseThrow();
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException noDate) {
            faults.add(node.placeOf(key)
                    .fault(
                            "date AAAA-MM-JJ attendue, « {0} » trouvé",
                            "a date YYYY-MM-DD expected, “{0}” found", written));
            return LocalDate.EPOCH;
        }
    }

    private static List<String> texts(Node node, String key) {
        return node.items(key).stream().flatMap(item -> item.text().stream()).toList();
    }

    private static Text words(Node node, String key) {
        Node words = node.get(key).orElseThrow();
        return new Text(words.text("fr").orElseThrow(), words.text("en").orElseThrow());
    }
}
