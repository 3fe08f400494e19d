package boussole.web.leader.answering;

import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.AnswerReader;
import boussole.questionnaire.answering.AnswersRefused;
import boussole.report.AnswerValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/**
 * What a form says about one question.
 *
 * @param value as the API would take it; empty where nothing is said
 * @param shown whether it could be proven
 * @param comment empty where there is none
 * @param was the mark of what was held when the page was made, so that only what someone changed is written, and never
 *     over what someone else has written since
 */
record Posted(Question question, Optional<Object> value, boolean shown, String comment, String was) {

    static final String UNKNOWN = "unknown";
    static final String NOT_APPLICABLE = "~";

    static Posted of(Question question, MultiValueMap<String, String> form) {
        return new Posted(
                question,
                value(question, form),
                form.containsKey(question.id() + ".shown"),
                text(form, question.id() + ".comment").orElse(""),
                Optional.ofNullable(form.getFirst(question.id() + ".was")).orElse(""));
    }

    /** What is held, as a form would say it. */
    static Posted of(Held held) {
        return new Posted(
                held.question(), held.answer().map(AnswerValue::of), held.shown(), held.comment(), held.mark());
    }

    /**
     * What would be held, were it written.
     *
     * @throws AnswersRefused where the answer does not fit the question
     */
    Held read(Questionnaire questionnaire) {
        Optional<Answer> answer = value.map(raw -> AnswerReader.read(questionnaire, question.id(), raw));
        return new Held(question, answer, shown, comment);
    }

    /** Whether it says something else than the page did when it was made. */
    boolean changes(Questionnaire questionnaire) {
        try {
            return !read(questionnaire).mark().equals(was);
        } catch (AnswersRefused unfit) {
            return true;
        }
    }

    private static Optional<Object> value(Question question, MultiValueMap<String, String> form) {
        List<String> said = all(form, question.id());
        if (said.contains(NOT_APPLICABLE)) {
            return Optional.of(
                    Map.of("notApplicable", text(form, question.id() + ".why").orElse("")));
        }
        if (said.equals(List.of(UNKNOWN)) || form.containsKey(question.id() + ".unknown")) {
            return Optional.of(UNKNOWN);
        }
        return switch (question.form()) {
            case AnswerForm.SingleChoice single -> said.stream().findFirst().map(key -> key);
            case AnswerForm.TickList ticks -> said.isEmpty() ? Optional.empty() : Optional.of(said);
            case AnswerForm.Ranking ranking -> ranked(question, ranking, form);
            case AnswerForm.Amount amount -> text(form, question.id()).map(Posted::number);
            case AnswerForm.FreeText text -> text(form, question.id()).map(words -> words);
            case AnswerForm.CompanyNumber number -> text(form, question.id()).map(words -> words);
        };
    }

    private static Optional<Object> ranked(
            Question question, AnswerForm.Ranking ranking, MultiValueMap<String, String> form) {
        List<String> keys = new ArrayList<>();
        IntStream.rangeClosed(1, ranking.most())
                .forEach(place -> text(form, question.id() + "." + place).ifPresent(keys::add));
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys);
    }

    /** A number, written as French or English writes it; else the text itself, to be refused with its place. */
    private static Object number(String written) {
        try {
            return new BigDecimal(written.replace(',', '.').replaceAll("[\\s\\u00a0\\u202f]", ""));
        } catch (NumberFormatException none) {
            return written;
        }
    }

    private static Optional<String> text(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name))
                .map(words -> words.replace("\r\n", "\n").strip())
                .filter(words -> !words.isEmpty());
    }

    private static List<String> all(MultiValueMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of()).stream()
                .filter(said -> !said.isEmpty())
                .toList();
    }
}
