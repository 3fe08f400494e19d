package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Question;
import boussole.questionnaire.answering.Evidence;
import boussole.questionnaire.answering.OptionBits;
import boussole.questionnaire.answering.Points;
import java.util.Objects;
import java.util.Optional;

/** What one question earned, and why. Immutable. */
public final class QuestionResult {

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

    /** Of a result that is one of too many to be numbered. */
    static final int NO_KIND = -1;

    private final Question question;
    private final Ground ground;
    private final Optional<Answer> answer;
    private final Evidence evidence;
    private final Optional<Rational> points;
    private final Optional<Value> value;
    private final long chosen;
    private final int kind;

    QuestionResult(
            Question question, Ground ground, Optional<Answer> answer, Evidence evidence, Optional<Rational> points) {
        this(question, ground, answer, evidence, points, NO_KIND);
    }

    /** @param kind as {@link #kind()} */
    QuestionResult(
            Question question,
            Ground ground,
            Optional<Answer> answer,
            Evidence evidence,
            Optional<Rational> points,
            int kind) {
        this.kind = kind;
        this.question = question;
        this.ground = ground;
        this.answer = answer;
        this.evidence = evidence;
        this.points = points;
        Aggregation.Scale range = question.form().range();
        this.value = question.scored()
                ? points.map(earned -> new Value(earned, range.from(), range.to(), question.weight()))
                : Optional.empty();
        this.chosen = answer.map(given -> OptionBits.of(question.form(), given)).orElse(OptionBits.NONE);
    }

    public Question question() {
        return question;
    }

    public Ground ground() {
        return ground;
    }

    /** The answer that counted; a hidden question's stale answer is not here. */
    public Optional<Answer> answer() {
        return answer;
    }

    /** How that answer is proven. */
    public Evidence evidence() {
        return evidence;
    }

    /** Empty where the question counts nowhere. */
    public Optional<Rational> points() {
        return points;
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
        return value.isPresent();
    }

    /** How many options are ticked, exclusive ones aside; empty where the answer is no list. */
    Optional<Rational> ticks() {
        return answer.isPresent()
                        && answer.get() instanceof Answer.Choices choices
                        && question.form() instanceof AnswerForm.Choosing form
                ? Optional.of(Rational.of(Points.ticks(form, choices.keys())))
                : Optional.empty();
    }

    /** What it counts, where it takes part in scores. */
    Value value() {
        return value.orElseThrow();
    }

    /**
     * The number of a result among the few that its question most often has; equal ones have the same, however they are
     * proven.
     */
    int kind() {
        return kind;
    }

    /** The options that the answer names, as {@link OptionBits}. */
    long chosen() {
        return chosen;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionResult that
                && question.equals(that.question)
                && ground == that.ground
                && answer.equals(that.answer)
                && evidence == that.evidence
                && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question.id(), ground, answer, evidence, points);
    }

    @Override
    public String toString() {
        return question.id() + " " + ground + " " + answer + " " + evidence + " " + points;
    }
}
