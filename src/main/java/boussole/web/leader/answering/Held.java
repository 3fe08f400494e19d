package boussole.web.leader.answering;

import boussole.assessment.Assessment.Said;
import boussole.kernel.Text;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Question;
import boussole.questionnaire.answering.Evidence;
import boussole.questionnaire.answering.Points;
import boussole.report.AnswerValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is held about one question, as far as a page shows it.
 *
 * @param shown whether the company says it can prove the answer; never so where the answer earns only the lowest points
 * @param comment empty where there is none
 */
record Held(Question question, Optional<Answer> answer, boolean shown, String comment) {

    private static final int MARK_BYTES = 9;

    Held {
        shown = shown && answer.filter(given -> earns(question, given)).isPresent();
    }

    static Held of(Question question, Said said) {
        return new Held(
                question,
                said.answers().to(question.id()),
                said.answers().evidenceOf(question.id()) != Evidence.DECLARED,
                said.comments().getOrDefault(question.id(), ""));
    }

    /** The same for the same, whoever wrote it; empty where nothing is answered. */
    String mark() {
        return answer.map(given -> digest(AnswerValue.of(given) + "\n" + shown + "\n" + comment))
                .orElse("");
    }

    /** The answer as a sentence can quote it. */
    Text inWords() {
        return answer.map(this::words).orElse(new Text("aucune réponse", "no answer"));
    }

    private Text words(Answer given) {
        return switch (given) {
            case Answer.Choice choice -> named(List.of(choice.key()));
            case Answer.Choices choices -> named(choices.keys());
            case Answer.Unknown unknown -> new Text("je ne sais pas", "I don’t know");
            case Answer.NotRelevant because -> new Text("sans objet", "not relevant");
            case Answer.Number number -> Text.same(AnswerValue.of(number).toString());
            case Answer.Words written -> Text.same(written.text());
        };
    }

    private Text named(List<String> keys) {
        List<Text> names = question.form() instanceof AnswerForm.Choosing choosing
                ? keys.stream()
                        .flatMap(key -> choosing.option(key).stream())
                        .map(option -> option.name())
                        .toList()
                : List.of();
        return new Text(
                names.stream().map(Text::fr).collect(Collectors.joining(", ")),
                names.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static boolean earns(Question question, Answer given) {
        return Points.earned(question.form(), given)
                        .compareTo(question.form().range().from())
                > 0;
    }

    private static String digest(String content) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, MARK_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
