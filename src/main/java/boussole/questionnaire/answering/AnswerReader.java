package boussole.questionnaire.answering;

import boussole.questionnaire.Answer;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.source.Nearest;
import boussole.source.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers as JSON gives them: an option's key (text or whole number), a list of keys, a number, a text,
 * {@code "unknown"}, or {@code {"notApplicable": "because ..."}}. Everything that is wrong is told at once.
 */
public final class AnswerReader {

    private static final Object NOTHING = new Object();
    private static final int MOST_TOLD = 200;
    private static final List<String> EVIDENCE = List.of("declared", "shown", "checked");

    private final Questionnaire questionnaire;
    private final List<AnswerFault> faults = new ArrayList<>();

    private AnswerReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /**
     * @param answers by question id
     * @param evidence {@code declared}, {@code shown} or {@code checked}, by question id
     * @throws AnswersRefused where anything does not fit
     */
    public static Answers read(Questionnaire questionnaire, Map<String, ?> answers, Map<String, ?> evidence) {
        AnswerReader reader = new AnswerReader(questionnaire);
        Map<String, Answer> read = new LinkedHashMap<>();
        for (Map.Entry<String, ?> entry : answers.entrySet()) {
            reader.answer(entry.getKey(), given(entry.getValue()), read);
        }
        Map<String, Evidence> proven = new LinkedHashMap<>();
        for (Map.Entry<String, ?> entry : evidence.entrySet()) {
            reader.evidence(entry.getKey(), given(entry.getValue()), proven);
        }
        if (!reader.faults.isEmpty()) {
            throw new AnswersRefused(reader.faults);
        }
        return new Answers(read, proven);
    }

    /**
     * One answer alone.
     *
     * @throws AnswersRefused where it does not fit, or there is no such question
     */
    public static Answer read(Questionnaire questionnaire, String question, Object raw) {
        Answers answers = read(questionnaire, Map.of(question, raw), Map.of());
        return answers.to(question).orElseThrow();
    }

    /** JSON's null is a value of no kind. */
    private static Object given(@Nullable Object raw) {
        return Optional.ofNullable(raw).orElse(NOTHING);
    }

    private void answer(String id, Object raw, Map<String, Answer> read) {
        Optional<Question> question = question(id, "/answers/");
        if (question.isPresent()) {
            RawAnswer own = new RawAnswer(question.get());
            Optional<Answer> answer = own.read(raw);
            own.faults().forEach(this::tell);
            if (answer.isPresent()) {
                read.put(question.get().id(), answer.get());
            }
        }
    }

    private void evidence(String id, Object raw, Map<String, Evidence> proven) {
        Optional<Question> question = question(id, "/evidence/");
        if (question.isEmpty()) {
            return;
        }
        if (raw instanceof String name && EVIDENCE.contains(name)) {
            proven.put(question.get().id(), Evidence.valueOf(name.toUpperCase(Locale.ROOT)));
        } else {
            tell(new AnswerFault(
                    "/evidence/" + id, "unknown-evidence", Wording.of("attendu : {0}", "expected: {0}", EVIDENCE), id));
        }
    }

    private Optional<Question> question(String id, String above) {
        Optional<Question> question = questionnaire.question(id);
        if (question.isEmpty() && faults.size() < MOST_TOLD) {
            String shown = Plain.shown(id);
            tell(new AnswerFault(
                    above + shown.replace("~", "~0").replace("/", "~1"),
                    "unknown-question",
                    Wording.of(
                            "il n’y a pas de question « {0} » dans {1} ; proches : {2}",
                            "there is no question \"{0}\" in {1}; nearest: {2}",
                            shown,
                            questionnaire.id(),
                            Nearest.to(id, questionnaire.questions().keySet())),
                    shown));
        }
        return question;
    }

    private void tell(AnswerFault fault) {
        if (faults.size() < MOST_TOLD) {
            faults.add(fault);
        }
    }
}
