package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.Question;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Evidence;
import boussole.questionnaire.answering.Points;
import boussole.questionnaire.answering.Relevance;
import boussole.scoring.QuestionResult.Ground;
import java.util.Optional;

/** What each question earns in a run, and on what ground. */
final class EarningPoints {

    private EarningPoints() {}

    static QuestionResult result(Question question, Relevance relevance, Answers answers) {
        return switch (relevance) {
            case ASKED -> asked(question, answers.to(question.id()), answers.evidenceOf(question.id()));
            case HIDDEN ->
                without(
                        question,
                        Ground.HIDDEN,
                        Optional.of(question.form().range().from()));
            case NOT_APPLICABLE -> without(question, Ground.NOT_APPLICABLE, Optional.empty());
            case NOT_IN_MODE -> without(question, Ground.NOT_IN_MODE, Optional.empty());
        };
    }

    static QuestionResult asked(Question question, Optional<Answer> answer, Evidence evidence) {
        return new QuestionResult(question, ground(answer), answer, evidence, Points.of(question, answer));
    }

    private static Ground ground(Optional<Answer> answer) {
        return answer.isEmpty()
                ? Ground.UNANSWERED
                : switch (answer.get()) {
                    case Answer.Unknown unknown -> Ground.UNKNOWN;
                    case Answer.NotRelevant notRelevant -> Ground.NOT_RELEVANT;
                    default -> Ground.EARNED;
                };
    }

    private static QuestionResult without(Question question, Ground ground, Optional<Rational> points) {
        return new QuestionResult(question, ground, Optional.empty(), Evidence.DECLARED, points);
    }
}
