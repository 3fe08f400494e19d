package boussole.matching.fitting;

import boussole.kernel.Language;
import boussole.matching.fitting.NeedReader.Telling;
import boussole.matching.fitting.NeedReader.Told;
import boussole.matching.vocabulary.Labels;
import boussole.matching.vocabulary.Labels.Asked;
import boussole.matching.vocabulary.Labels.Choice;
import boussole.matching.vocabulary.MatchingTable;
import boussole.matching.vocabulary.Vocabulary;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Node;
import boussole.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which answers tell a need; every option of a question that it names must be a word or say nothing. */
final class NeedTableReader {

    private static final List<String> FIELDS =
            List.of("goals", "uses", "data", "sensitive", "budget", "date", "helps", "languages", "words");

    private static final Told NOTHING = new Told("", Set.of(), Map.of());

    private final List<Fault> faults = new ArrayList<>();
    private final Vocabulary vocabulary;
    private final Labels labels;

    private NeedTableReader(Vocabulary vocabulary, Labels labels) {
        this.vocabulary = vocabulary;
        this.labels = labels;
    }

    /** @throws FaultyFiles with every fault */
    static NeedReader read(Source source, Vocabulary vocabulary, Labels labels) {
        NeedTableReader reader = new NeedTableReader(vocabulary, labels);
        Map<String, Telling> byQuestionnaire = new HashMap<>();
        MatchingTable.read(source, "need", reader.faults)
                .ifPresent(root -> root.items("needs").forEach(item -> reader.need(item, byQuestionnaire)));
        if (!reader.faults.isEmpty()) {
            throw new FaultyFiles(reader.faults);
        }
        return new NeedReader(vocabulary, byQuestionnaire);
    }

    private void need(Node item, Map<String, Telling> byQuestionnaire) {
        String questionnaire = item.text("questionnaire").orElseThrow();
        Map<String, Told> byField = new LinkedHashMap<>();
        FIELDS.forEach(field -> item.get(field).ifPresent(node -> byField.put(field, told(field, node))));
        if (byQuestionnaire.putIfAbsent(questionnaire, new Telling(byField)) != null) {
            faults.add(item.placeOf("questionnaire")
                    .fault("« {0} » est déjà là", "“{0}” is there already", questionnaire));
        }
        labels.of(questionnaire)
                .ifPresent(asked -> byField.keySet().forEach(field -> options(item, field, byField, asked)));
    }

    private Told told(String field, Node node) {
        Map<String, String> means = new HashMap<>();
        node.get("means").map(Node::entries).orElse(Map.of()).forEach((option, word) -> {
            MatchingTable.known(word.value(), words(field), faults);
            means.put(option, word.value().text().orElse(""));
        });
        Set<String> unknown = node.items("unknown").stream()
                .flatMap(key -> key.text().stream())
                .collect(Collectors.toSet());
        return new Told(node.text("question").orElseThrow(), unknown, means);
    }

    /** Whether the question is there, and each of its options means something in one of the fields that it tells. */
    private void options(Node item, String field, Map<String, Told> byField, Asked asked) {
        Node node = item.get(field).orElseThrow();
        Told told = byField.getOrDefault(field, NOTHING);
        List<Choice> choices = asked.questions().get(told.question());
        if (choices == null) {
            MatchingTable.known(
                    node.get("question").orElseThrow(), asked.questions().keySet(), faults);
            return;
        }
        Set<String> read = new HashSet<>();
        byField.forEach((other, also) -> {
            if (also.question().equals(told.question())) {
                read.addAll(words(other));
                read.addAll(also.unknown());
                read.addAll(also.means().keySet());
            }
        });
        List<String> left = choices.stream()
                .map(Choice::key)
                .filter(key -> !read.contains(key))
                .toList();
        if (!left.isEmpty()) {
            faults.add(node.placeOf("question")
                    .fault(
                            "choix sans signification : {0} ; les traduire sous « means » ou les nommer sous « unknown »",
                            "options without a meaning: {0}; translate them under “means” or name them under “unknown”",
                            left));
        }
        node.items("unknown")
                .forEach(key -> MatchingTable.known(
                        key, choices.stream().map(Choice::key).toList(), faults));
    }

    private List<String> words(String field) {
        return switch (field) {
            case "goals" -> vocabulary.goals().keys();
            case "uses" -> vocabulary.uses().keys();
            case "data" -> vocabulary.data().keys();
            case "sensitive" -> vocabulary.sensitive().keys();
            case "budget" -> vocabulary.budgets().keys();
            case "date" -> vocabulary.dates().keys();
            case "helps" -> vocabulary.helps().keys();
            case "languages" -> Stream.of(Language.values()).map(Language::tag).toList();
            default -> List.of();
        };
    }
}
