package boussole.questionnaire.answering;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.Facts;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which questions a run asks. An answer to a question that is not asked does not exist for any other question: one pass
 * in {@link Questionnaire#branchingOrder()} is the fixed point, since every question comes after those it looks at.
 */
public final class Branching implements Facts {

    private final Questionnaire questionnaire;
    private final Mode mode;
    private final Map<String, Answer> answers;
    private final Map<String, Relevance> conditional = new HashMap<>();

    /** To be asked for every question in branching order, once. */
    public Branching(Questionnaire questionnaire, Mode mode, Answers answers) {
        this.questionnaire = questionnaire;
        this.mode = mode;
        this.answers = answers.byQuestion();
    }

    /** The relevance of every question, by id. */
    public static Map<String, Relevance> of(Questionnaire questionnaire, Mode mode, Answers answers) {
        Branching run = new Branching(questionnaire, mode, answers);
        Map<String, Relevance> relevance =
                HashMap.newHashMap(questionnaire.questions().size());
        for (Question question : questionnaire.branchingOrder()) {
            relevance.put(question.id(), run.relevance(question));
        }
        return Collections.unmodifiableMap(relevance);
    }

    /** Whether it is asked, where every question that it looks at has been asked about before. */
    public Relevance relevance(Question question) {
        if (!question.modes().contains(mode.id())) {
            return Relevance.NOT_IN_MODE;
        }
        if (question.appliesIf().isEmpty() && question.visibleIf().isEmpty()) {
            return Relevance.ASKED;
        }
        Relevance known = conditional.get(question.id());
        if (known == null) {
            known = byConditions(question, condition -> condition.holds(this));
            conditional.put(question.id(), known);
        }
        return known;
    }

    /** The relevance of a question that the mode has, where this is what holds of the questions before it. */
    public static Relevance byConditions(Question question, Predicate<Condition> holding) {
        if (question.appliesIf().isPresent()
                && !holding.test(question.appliesIf().get())) {
            return Relevance.NOT_APPLICABLE;
        }
        return question.visibleIf().isEmpty()
                        || holding.test(question.visibleIf().get())
                ? Relevance.ASKED
                : Relevance.HIDDEN;
    }

    @Override
    public String mode() {
        return mode.id();
    }

    /** None where the question is not asked. */
    @Override
    public Optional<Answer> answer(String question) {
        return relevance(questionnaire.question(question).orElseThrow()) == Relevance.ASKED
                ? Optional.ofNullable(answers.get(question))
                : Optional.empty();
    }

    @Override
    public Optional<Rational> figure(Figure figure) {
        return switch (figure) {
            case Figure.Points points ->
                points(questionnaire.question(points.question()).orElseThrow());
            case Figure.Ticks ticks ->
                answer(ticks.question())
                        .filter(Answer.Choices.class::isInstance)
                        .map(answer -> ticks(ticks.question(), ((Answer.Choices) answer).keys()));
            default -> throw new IllegalArgumentException("branching looks at answers only, not at " + figure);
        };
    }

    private Optional<Rational> points(Question question) {
        return switch (relevance(question)) {
            case ASKED -> Points.of(question, answer(question.id()));
            case HIDDEN -> Optional.of(question.form().range().from());
            case NOT_APPLICABLE, NOT_IN_MODE -> Optional.empty();
        };
    }

    private Rational ticks(String question, List<String> keys) {
        AnswerForm form = questionnaire.question(question).orElseThrow().form();
        return form instanceof AnswerForm.Choosing choosing ? Rational.of(Points.ticks(choosing, keys)) : Rational.ZERO;
    }
}
