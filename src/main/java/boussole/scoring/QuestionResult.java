package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Question;
import boussole.questionnaire.answering.Evidence;
import boussole.questionnaire.answering.Points;
import java.util.Optional;

/**
 * What one question earned, and why.
 *
 * @param answer the answer that counted; a hidden question's stale answer is not here
 * @param evidence how that answer is proven
 * @param points empty where the question counts nowhere
 */
public record QuestionResult(
        Question question, Ground ground, Optional<Answer> answer, Evidence evidence, Optional<Rational> points) {

    /** Why the points are what they are. */
    public enum Ground {
        EARNED,
        UNANSWERED,
        UNKNOWN,
        NOT_RELEVANT,
        HIDDEN,
        NOT_APPLICABLE,
        NOT_IN_MODE
    }

    /** Whether it is asked in this run. */
    public boolean asked() {
        return switch (ground) {
            case EARNED, UNANSWERED, UNKNOWN, NOT_RELEVANT -> true;
            case HIDDEN, NOT_APPLICABLE, NOT_IN_MODE -> false;
        };
    }

    /** Whether a fact stands behind the points: an answer that tells, or an absence that was told elsewhere. */
    boolean told() {
        return ground == Ground.EARNED || ground == Ground.HIDDEN;
    }

    /** Whether it takes part in scores. */
    public boolean counts() {
        return question.scored() && points.isPresent();
    }

    /** How many options are ticked, exclusive ones aside; empty where the answer is no list. */
    Optional<Rational> ticks() {
        return answer.isPresent()
                        && answer.get() instanceof Answer.Choices choices
                        && question.form() instanceof AnswerForm.Choosing form
                ? Optional.of(Rational.of(Points.ticks(form, choices.keys())))
                : Optional.empty();
    }

    Value value() {
        return new Value(
                points.orElseThrow(),
                question.form().range().from(),
                question.form().range().to(),
                question.weight());
    }
}
