package boussole.questionnaire.reading;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.source.Fault;
import boussole.source.LocatedYaml;
import boussole.source.Node;
import boussole.source.Place;
import boussole.source.Source;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of an edition in every language, looked up by path. It remembers what was asked for, so that words nobody
 * asks for are told too.
 */
final class Words {

    private final Map<Language, Node> roots = new EnumMap<>(Language.class);
    private final List<Fault> faults;
    private final Set<String> asked = new HashSet<>();

    private Words(List<Fault> faults) {
        this.faults = faults;
    }

    /** @param structure the edition's other file, to tell where words are missing altogether */
    static Words read(Source structure, Map<Language, Source> sources, List<Fault> faults) {
        Words words = new Words(faults);
        for (Language language : Language.values()) {
            if (sources.containsKey(language)) {
                LocatedYaml.read(sources.get(language), faults).ifPresent(root -> words.roots.put(language, root));
            } else {
                faults.add(Place.of(structure.path())
                        .fault(
                                "il manque le fichier words.{0}.yaml à côté",
                                "the file words.{0}.yaml beside it is missing", language.tag()));
            }
        }
        return words;
    }

    /** The words at a path, such as {@code questions}, {@code S1}, {@code title}; a fault where there are none. */
    Text required(String... path) {
        return text(true, path);
    }

    /** The words at a path, or {@link Text#NONE}; a fault where one language has them and another has not. */
    Text optional(String... path) {
        boolean said = roots.values().stream().anyMatch(root -> find(root, path).isPresent());
        return text(said, path);
    }

    private Text text(boolean needed, String... path) {
        for (int length = 1; length <= path.length; length++) {
            asked.add(joined(length, path));
        }
        return needed ? new Text(in(Language.FR, path), in(Language.EN, path)) : Text.NONE;
    }

    private String in(Language language, String... path) {
        if (!roots.containsKey(language)) {
            return "";
        }
        Node root = roots.get(language);
        Optional<String> words =
                find(root, path).flatMap(Node::text).map(String::strip).filter(w -> !w.isEmpty());
        if (words.isEmpty()) {
            faults.add(nearest(root, path)
                    .fault("il manque le texte « {0} »", "the words \"{0}\" are missing", joined(path.length, path)));
        }
        return words.orElse("");
    }

    private static Optional<Node> find(Node root, String... path) {
        Optional<Node> node = Optional.of(root);
        for (String key : path) {
            node = node.flatMap(one -> one.get(key));
        }
        return node;
    }

    /** The place of the deepest key on the path that is there. */
    private static Place nearest(Node root, String... path) {
        Place place = Place.of(root.place().file());
        Node node = root;
        for (String key : path) {
            if (!node.has(key)) {
                break;
            }
            place = node.placeOf(key);
            node = node.get(key).orElseThrow();
        }
        return place;
    }

    /** Tells every word that nothing in the structure asks for. */
    void tellUnasked() {
        roots.values().forEach(root -> tellUnasked(root, ""));
    }

    private void tellUnasked(Node node, String above) {
        node.entries().forEach((key, entry) -> {
            String path = above.isEmpty() ? key : above + "." + key;
            if (asked.contains(path)) {
                tellUnasked(entry.value(), path);
            } else {
                faults.add(superfluous(entry, path));
            }
        });
    }

    private static Fault superfluous(Node.Entry entry, String path) {
        boolean cut = entry.value().text().isEmpty() && entry.value() instanceof Node.Scalar;
        return cut
                ? entry.place()
                        .fault(
                                "« {0} » n’a pas de valeur : un texte qui a une virgule se met entre guillemets ici",
                                "\"{0}\" has no value: a text with a comma is put in quotes here", path)
                : entry.place()
                        .fault(
                                "texte superflu : rien ne demande « {0} » dans questionnaire.yaml",
                                "superfluous words: nothing in questionnaire.yaml asks for \"{0}\"", path);
    }

    private static String joined(int length, String... path) {
        return String.join(".", List.of(path).subList(0, length));
    }
}
