package boussole.assessment;

import boussole.assessment.Assessment.Said;
import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it lies in the store.
 *
 * @param kind which of the answers it is; tells which of the next three is meant
 * @param number exact, as text
 */
record StoredAnswer(
        String question,
        Kind kind,
        @Nullable List<String> keys,
        @Nullable String number,
        @Nullable String text,
        @Nullable String evidence,
        @Nullable String comment) {

    /** The kinds of answers. */
    enum Kind {
        CHOICE,
        CHOICES,
        NUMBER,
        WORDS,
        UNKNOWN,
        NOT_RELEVANT
    }

    static List<StoredAnswer> of(Said said) {
        return said.answers().byQuestion().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(answer -> of(answer.getKey(), answer.getValue(), said))
                .toList();
    }

    static Said said(List<StoredAnswer> stored) {
        Map<String, Answer> answers = new HashMap<>();
        Map<String, Evidence> evidence = new HashMap<>();
        Map<String, String> comments = new HashMap<>();
        for (StoredAnswer one : stored) {
            answers.put(one.question, one.answer());
            Optional.ofNullable(one.evidence)
                    .ifPresent(proof -> evidence.put(one.question, Evidence.valueOf(proof.toUpperCase(Locale.ROOT))));
            Optional.ofNullable(one.comment).ifPresent(comment -> comments.put(one.question, comment));
        }
        return new Said(new Answers(answers, evidence), comments);
    }

    private static StoredAnswer of(String question, Answer answer, Said said) {
        return switch (answer) {
            case Answer.Choice choice -> with(question, said, Kind.CHOICE, List.of(choice.key()), null, null);
            case Answer.Choices choices -> with(question, said, Kind.CHOICES, choices.keys(), null, null);
            case Answer.Number number ->
                with(question, said, Kind.NUMBER, null, number.value().toString(), null);
            case Answer.Words words -> with(question, said, Kind.WORDS, null, null, words.text());
            case Answer.Unknown unknown -> with(question, said, Kind.UNKNOWN, null, null, null);
            case Answer.NotRelevant because ->
                with(question, said, Kind.NOT_RELEVANT, null, null, because.justification());
        };
    }

    private static StoredAnswer with(
            String question,
            Said said,
            Kind kind,
            @Nullable List<String> keys,
            @Nullable String number,
            @Nullable String text) {
        Evidence evidence = said.answers().evidenceOf(question);
        return new StoredAnswer(
                question,
                kind,
                keys,
                number,
                text,
                evidence == Evidence.DECLARED ? null : evidence.name().toLowerCase(Locale.ROOT),
                said.comments().get(question));
    }

    private Answer answer() {
        return switch (kind) {
            case CHOICE -> new Answer.Choice(chosen().getFirst());
            case CHOICES -> new Answer.Choices(chosen());
            case NUMBER -> new Answer.Number(Rational.parse(number == null ? "0" : number));
            case WORDS -> new Answer.Words(written());
            case UNKNOWN -> Answer.UNKNOWN;
            case NOT_RELEVANT -> new Answer.NotRelevant(written());
        };
    }

    private List<String> chosen() {
        return keys == null ? List.of() : keys;
    }

    private String written() {
        return text == null ? "" : text;
    }
}
