package boussole.matching.vocabulary;

import boussole.kernel.Text;
import boussole.matching.vocabulary.Labels.Asked;
import boussole.matching.vocabulary.Word.Span;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Node;
import boussole.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the vocabulary; names that it leaves out are those of the questionnaire that it refers to. */
public final class VocabularyReader {

    private final List<Fault> faults = new ArrayList<>();
    private final Labels labels;

    private VocabularyReader(Labels labels) {
        this.labels = labels;
    }

    /** @throws FaultyFiles with every fault */
    public static Vocabulary read(Source source, Labels labels) {
        VocabularyReader reader = new VocabularyReader(labels);
        Optional<Vocabulary> vocabulary =
                MatchingTable.read(source, "vocabulary", reader.faults).map(reader::vocabulary);
        if (!reader.faults.isEmpty()) {
            throw new FaultyFiles(reader.faults);
        }
        return vocabulary.orElseThrow();
    }

    private Vocabulary vocabulary(Node root) {
        String questionnaire = root.text("questionnaire").orElseThrow();
        Optional<Asked> asked = labels.of(questionnaire);
        return new Vocabulary(
                questionnaire,
                words(root, "sectors", asked),
                words(root, "sizes", asked),
                words(root, "goals", asked),
                words(root, "uses", asked),
                words(root, "helps", asked),
                words(root, "data", asked),
                words(root, "sensitive", asked),
                spans(root, "budgets", asked),
                spans(root, "dates", asked),
                asked.map(Asked::dimensions).orElse(Map.of()));
    }

    private Words words(Node root, String field, Optional<Asked> asked) {
        Node list = root.get(field).orElseThrow();
        Optional<String> question = list.text("question").filter(id -> isAsked(list, id, asked));
        Set<String> taken = new HashSet<>();
        List<Word> words = new ArrayList<>();
        for (Node item : list.items("words")) {
            String key = item.text().or(() -> item.text("word")).orElseThrow();
            List<String> covers = item.items("covers").stream()
                    .flatMap(covered -> covered.text().stream())
                    .toList();
            taken(item, key, taken);
            covers.forEach(covered -> taken(item, covered, taken));
            words.add(new Word(key, name(item, key, question, asked), covers, span(item)));
        }
        return new Words(words);
    }

    private boolean isAsked(Node list, String question, Optional<Asked> asked) {
        if (asked.isPresent() && !asked.get().questions().containsKey(question)) {
            faults.add(list.placeOf("question")
                    .fault(
                            "le questionnaire n’a pas de question « {0} »",
                            "the questionnaire has no question “{0}”", question));
            return false;
        }
        return asked.isPresent();
    }

    private void taken(Node item, String key, Set<String> taken) {
        if (!taken.add(key)) {
            faults.add(item.place().fault("« {0} » est déjà là", "“{0}” is there already", key));
        }
    }

    private Text name(Node item, String key, Optional<String> question, Optional<Asked> asked) {
        if (item.has("name")) {
            return MatchingTable.text(item.get("name").orElseThrow());
        }
        Optional<Text> name = question.flatMap(id -> asked.flatMap(some -> some.name(id, key)));
        if (name.isEmpty() && question.isPresent()) {
            faults.add(item.place()
                    .fault(
                            "la question {0} n’a pas de choix « {1} » : donner ici son nom dans les deux langues (name)",
                            "question {0} has no option “{1}”: give its name in both languages here (name)",
                            question.get(),
                            key));
        }
        return name.orElseGet(() -> Text.same(key));
    }

    private static Span span(Node item) {
        return new Span(item.whole("from").orElse(0), item.whole("below").orElse(Integer.MAX_VALUE));
    }

    /** Words with amounts, each beginning where the one before ends. */
    private Words spans(Node root, String field, Optional<Asked> asked) {
        Words words = words(root, field, asked);
        List<Node> items = root.get(field).orElseThrow().items("words");
        int begin = 0;
        for (int i = 0; i < items.size(); i++) {
            Span span = words.all().get(i).span();
            if (span.from() != begin || span.below() <= span.from() || span.endless() && i < items.size() - 1) {
                faults.add(items.get(i)
                        .place()
                        .fault(
                                "tranche à partir de {0} attendue, sans trou ni recouvrement, chacune finissant où commence la suivante",
                                "a band from {0} expected, without gap or overlap, each ending where the next begins",
                                begin));
                return words;
            }
            begin = span.below();
        }
        return words;
    }
}
