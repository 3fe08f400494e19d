package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.Answers;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.Facts;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Points;
import boussole.questionnaire.Questionnaire;
import java.util.Map;
import java.util.Optional;

/** Everything that arithmetic alone says of a run, before any rule has spoken. */
public record Results(
        Questionnaire questionnaire,
        Mode run,
        Map<String, QuestionResult> questions,
        GroupResult root,
        Map<String, GroupResult> groups,
        Map<String, Value> measures,
        Confidence confidence)
        implements Facts {

    public static Results of(Questionnaire questionnaire, Mode mode, Answers answers) {
        return new Calculating(questionnaire, mode, answers).results();
    }

    /** Nothing told in any scored question: no score, and no level. */
    public boolean insufficient() {
        return !root.told();
    }

    public int levelByScore() {
        return insufficient() ? 0 : LevelByScore.of(questionnaire.levels(), root.value().map(Value::value), this);
    }

    @Override
    public String mode() {
        return run.id();
    }

    @Override
    public Optional<Answer> answer(String question) {
        return questions.get(question).answer();
    }

    @Override
    public Optional<Rational> figure(Figure figure) {
        return switch (figure) {
            case Figure.Points earned -> questions.get(earned.question()).points();
            case Figure.Ticks ticks -> ticks(questions.get(ticks.question()));
            case Figure.GroupScore group -> score(group.group());
            case Figure.MeasureValue measure -> Optional.ofNullable(measures.get(measure.measure())).map(Value::value);
            case Figure.Overall overall -> insufficient() ? Optional.empty() : root.value().map(Value::value);
            case Figure.WeakestDimension weakest -> weakest();
            case Figure.LevelByScore level -> Optional.of(levelByScore()).filter(n -> n > 0).map(Rational::of);
            case Figure.AnsweredShare answered -> Optional.of(confidence.answered());
            case Figure.EvidencedShare evidenced -> Optional.of(confidence.evidenced());
        };
    }

    private static Optional<Rational> ticks(QuestionResult result) {
        return result.answer()
                .filter(Answer.Choices.class::isInstance)
                .map(answer -> Rational.of(Points.ticks(
                        (AnswerForm.Choosing) result.question().form(), ((Answer.Choices) answer).keys())));
    }

    private Optional<Rational> score(String group) {
        return Optional.ofNullable(groups.get(group)).flatMap(GroupResult::score);
    }

    private Optional<Rational> weakest() {
        Rational weakest = null;
        for (GroupResult dimension : root.groups()) {
            if (!dimension.group().scored() || dimension.value().isEmpty()) {
                continue;
            }
            if (!dimension.told()) {
                return Optional.empty();
            }
            Rational score = dimension.value().get().value();
            weakest = weakest == null ? score : weakest.min(score);
        }
        return Optional.ofNullable(weakest);
    }
}
