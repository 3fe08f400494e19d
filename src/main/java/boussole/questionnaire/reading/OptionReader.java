package boussole.questionnaire.reading;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Option;
import boussole.source.Fault;
import boussole.source.Nearest;
import boussole.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the options of a question: its own, or those of a scale that several questions share. */
final class OptionReader {

    private static final String RESERVED = "unknown";

    private final Node node;
    private final Node scales;
    private final Words words;
    private final List<Fault> faults;

    OptionReader(Node node, Node scales, Words words, List<Fault> faults) {
        this.node = node;
        this.scales = scales;
        this.words = words;
        this.faults = faults;
    }

    /** Whether the question's own options name points. */
    static boolean pointed(Node question) {
        return question.items("options").stream().anyMatch(option -> option.has("points"));
    }

    List<Option> read(boolean ticks) {
        if (node.has("options") == node.has("scale")) {
            faults.add(node.placeOf("kind")
                    .fault("il faut soit « options », soit « scale »", "either \"options\" or \"scale\" is needed"));
        }
        String scale = node.text("scale").orElse("");
        if (node.has("scale") && !scales.has(scale)) {
            faults.add(node.placeOf("scale")
                    .fault(
                            "échelle inconnue « {0} » ; connues : {1}",
                            "unknown scale \"{0}\"; known: {1}",
                            scale,
                            Nearest.to(scale, scales.entries().keySet())));
        }
        List<Node> nodes = node.has("options") ? node.items("options") : scales.items(scale);
        Map<String, Option> options = new LinkedHashMap<>();
        for (Node option : nodes) {
            option.text("key").ifPresent(key -> add(option, key, ticks, options));
        }
        if (!options.isEmpty() && options.values().stream().allMatch(Option::exclusive)) {
            faults.add(node.placeOf("options")
                    .fault(
                            "toutes les options sont exclusives : c’est un choix unique (kind: single)",
                            "every option is exclusive: that is a single choice (kind: single)"));
        }
        return List.copyOf(options.values());
    }

    private void add(Node option, String key, boolean ticks, Map<String, Option> options) {
        if (options.containsKey(key)) {
            faults.add(option.placeOf("key").fault("option en double : {0}", "duplicate option: {0}", key));
            return;
        }
        if (key.equals(RESERVED)) {
            faults.add(option.placeOf("key")
                    .fault(
                            "« unknown » est réservé à la réponse « je ne sais pas », toujours proposée",
                            "\"unknown\" is reserved for the answer \"I don't know\", which is always offered"));
        }
        boolean exclusive = option.isTrue("exclusive");
        if (exclusive && !ticks) {
            faults.add(option.placeOf("exclusive")
                    .fault("« exclusive » ne sert qu’avec kind: ticks", "\"exclusive\" is for kind: ticks only"));
        }
        Text name = node.has("options")
                ? words.required("questions", node.text("id").orElse("?"), "options", key)
                : words.required("scales", node.text("scale").orElse("?"), key);
        options.put(
                key,
                new Option(
                        key, name, option.number("points").orElse(Rational.ZERO), exclusive, covers(option, options)));
    }

    private List<String> covers(Node option, Map<String, Option> before) {
        if (option.has("covers") && !node.has("fact")) {
            faults.add(option.placeOf("covers")
                    .fault("« covers » ne sert qu’avec « fact »", "\"covers\" is for questions with \"fact\" only"));
        }
        List<String> covers = new ArrayList<>();
        for (Node cover : option.items("covers")) {
            String code = cover.text().orElse("");
            boolean taken = covers.contains(code)
                    || before.values().stream().anyMatch(other -> other.covers().contains(code));
            if (taken) {
                faults.add(cover.place().fault("code déjà couvert : {0}", "code already covered: {0}", code));
            }
            covers.add(code);
        }
        return covers;
    }

    /**
     * The keys that are named by one key or a list of them; {@code p_*} names every key so begun.
     *
     * @param keys what is written
     */
    static List<String> named(Node keys, String question, AnswerForm.Choosing form, List<Fault> faults) {
        List<String> known = form.options().stream().map(Option::key).toList();
        List<Node> written = keys instanceof Node.Listing ? keys.items() : List.of(keys);
        return written.stream()
                .flatMap(key -> matching(key, question, known, faults))
                .distinct()
                .toList();
    }

    private static Stream<String> matching(Node key, String question, List<String> known, List<Fault> faults) {
        String pattern = key.text().orElse("");
        String prefix = pattern.endsWith("*") ? pattern.substring(0, pattern.length() - 1) : "";
        List<String> matching = known.stream()
                .filter(option -> prefix.isEmpty() ? option.equals(pattern) : option.startsWith(prefix))
                .toList();
        if (matching.isEmpty()) {
            faults.add(key.place()
                    .fault(
                            "{0} n’a pas d’option « {1} » ; proches : {2}",
                            "{0} has no option \"{1}\"; nearest: {2}", question, pattern, Nearest.to(pattern, known)));
        }
        return matching.stream();
    }
}
