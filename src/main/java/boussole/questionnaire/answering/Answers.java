package boussole.questionnaire.answering;

import boussole.questionnaire.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A company's answers by question id, each known to fit its question, and how well they are proven. */
public record Answers(Map<String, Answer> byQuestion, Map<String, Evidence> evidence) {

    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        byQuestion = Map.copyOf(byQuestion);
        evidence = Map.copyOf(evidence);
    }

    public Optional<Answer> to(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** These answers, of them only those to questions that pass. */
    public Answers keeping(Predicate<String> question) {
        Map<String, Answer> kept = new HashMap<>(byQuestion);
        kept.keySet().removeIf(question.negate());
        return new Answers(kept, evidence);
    }

    /** These answers with one of them replaced or added. */
    public Answers with(String question, Answer answer) {
        Map<String, Answer> changed = new HashMap<>(byQuestion);
        changed.put(question, answer);
        return new Answers(changed, evidence);
    }

    /** These answers with one of them proven so. */
    public Answers proven(String question, Evidence how) {
        Map<String, Evidence> shown = new HashMap<>(evidence);
        shown.put(question, how);
        return new Answers(byQuestion, shown);
    }

    /** These answers without that one, and without its evidence. */
    public Answers without(String question) {
        Map<String, Answer> changed = new HashMap<>(byQuestion);
        Map<String, Evidence> shown = new HashMap<>(evidence);
        changed.remove(question);
        shown.remove(question);
        return new Answers(changed, shown);
    }

    /** Declared where nothing else was said. */
    public Evidence evidenceOf(String question) {
        return evidence.getOrDefault(question, Evidence.DECLARED);
    }
}
