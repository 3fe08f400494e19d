package boussole.scoring.projection;

import boussole.questionnaire.Answer;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Evidence;
import boussole.scoring.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A state on the way up.
 *
 * @param given the answers of today
 * @param results with the changes made so far
 * @param changed the questions that differ from today, in the order in which they were changed
 */
record Attempt(Answers given, Results results, List<String> changed) {

    static Attempt start(Answers given, Results results) {
        return new Attempt(given, results, List.of());
    }

    Attempt answering(String question, Answer answer) {
        return new Attempt(given, results.answering(question, Optional.of(answer)), including(question));
    }

    Attempt proving(String question, Evidence evidence) {
        return new Attempt(given, results.proving(question, evidence), including(question));
    }

    /** With today's answer to this question, and today's proof of it. */
    Attempt undoing(String question) {
        Results undone = unproven(question).results.answering(question, given.to(question));
        List<String> fewer = new ArrayList<>(changed);
        fewer.remove(question);
        return new Attempt(given, undone, fewer);
    }

    /** With today's proof of this question. */
    Attempt unproven(String question) {
        return results.question(question).evidence() == given.evidenceOf(question)
                ? this
                : new Attempt(given, results.proving(question, given.evidenceOf(question)), changed);
    }

    /** Whether the answer itself differs from today's, not only its proof. */
    boolean answersAnew(String question) {
        return !results.question(question).answer().equals(given.to(question));
    }

    private List<String> including(String question) {
        if (changed.contains(question)) {
            return changed;
        }
        List<String> more = new ArrayList<>(changed);
        more.add(question);
        return more;
    }
}
