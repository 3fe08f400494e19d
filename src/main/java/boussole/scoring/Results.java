package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.answering.Evidence;
import boussole.questionnaire.Facts;
import boussole.questionnaire.Measure;
import boussole.questionnaire.Mode;
import boussole.questionnaire.answering.Points;
import boussole.questionnaire.Questionnaire;
import boussole.scoring.Layout.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that arithmetic alone says of a run, before any rule has spoken. Immutable; {@link #answering} and
 * {@link #proving} calculate only what one change touches.
 */
public final class Results implements Facts {

    private final Layout layout;
    private final Mode mode;
    private final Answers given;
    private final QuestionResult[] questions;
    private final GroupScore[] groups;
    private final Confidence.Tally tally;

    private Results(
            Layout layout, Mode mode, Answers given, QuestionResult[] questions, GroupScore[] groups, Confidence.Tally tally) {
        this.layout = layout;
        this.mode = mode;
        this.given = given;
        this.questions = questions;
        this.groups = groups;
        this.tally = tally;
    }

    public static Results of(Questionnaire questionnaire, Mode mode, Answers answers) {
        return of(new Layout(questionnaire), mode, answers);
    }

    static Results of(Layout layout, Mode mode, Answers answers) {
        QuestionResult[] questions = Calculating.questions(layout, mode, answers);
        return new Results(
                layout, mode, answers, questions, Calculating.groups(layout, questions), Confidence.Tally.of(questions));
    }

    /** The results if this question had this answer, or none. */
    public Results answering(String question, Optional<Answer> answer) {
        QuestionResult before = question(question);
        if (layout.steers(question) || !before.asked()) {
            Answers now = answers();
            return of(layout, mode, answer.map(some -> now.with(question, some)).orElseGet(() -> now.without(question)));
        }
        return replacing(before, EarningPoints.asked(before.question(), answer, before.evidence()));
    }

    /** The results if the answer to this question were proven so. */
    public Results proving(String question, Evidence evidence) {
        QuestionResult before = question(question);
        return before.asked()
                ? replacing(before, EarningPoints.asked(before.question(), before.answer(), evidence))
                : this;
    }

    private Results replacing(QuestionResult before, QuestionResult after) {
        int place = layout.place(before.question().id());
        QuestionResult[] changed = questions.clone();
        changed[place] = after;
        GroupScore[] scores = groups;
        if (!before.points().equals(after.points()) || before.told() != after.told()) {
            scores = groups.clone();
            for (int group = layout.roomOf(place); group >= 0; group = layout.above(group)) {
                scores[group] = Calculating.group(layout, group, changed, scores);
            }
        }
        return new Results(layout, mode, given, changed, scores, tally.replacing(before, after));
    }

    /** The answers that lead to these results, those to questions that are not asked among them. */
    public Answers answers() {
        Map<String, Answer> byQuestion = new HashMap<>(given.byQuestion());
        Map<String, Evidence> evidence = new HashMap<>(given.evidence());
        for (QuestionResult result : questions) {
            String id = result.question().id();
            if (result.asked() && result.answer().isPresent()) {
                byQuestion.put(id, result.answer().get());
            } else if (result.asked()) {
                byQuestion.remove(id);
            }
            if (result.asked() && result.evidence() != given.evidenceOf(id)) {
                evidence.put(id, result.evidence());
            }
        }
        return new Answers(byQuestion, evidence);
    }

    public Questionnaire questionnaire() {
        return layout.questionnaire();
    }

    public Mode run() {
        return mode;
    }

    public QuestionResult question(String question) {
        return questions[layout.place(question)];
    }

    /** In the order in which they are asked. */
    public List<QuestionResult> questions() {
        return List.of(questions);
    }

    /** The questions that a figure is made of, as far as that is known; else all. */
    public List<QuestionResult> bearingOn(Figure figure) {
        return switch (figure) {
            case Figure.Points points -> List.of(question(points.question()));
            case Figure.Ticks ticks -> List.of(question(ticks.question()));
            case Figure.GroupScore group -> questions(layout.rooms().get(layout.roomPlace(group.group())).all());
            default -> questions();
        };
    }

    /** Nothing told in any scored question: no score, and no level. */
    public boolean insufficient() {
        return !root().told();
    }

    public int levelByScore() {
        return insufficient()
                ? 0
                : LevelByScore.of(questionnaire().levels(), root().value().map(Value::value), this);
    }

    /** What the whole counts; also where nothing is told. */
    public Optional<Rational> total() {
        return root().value().map(Value::value);
    }

    public Confidence confidence() {
        return tally.confidence();
    }

    @Override
    public String mode() {
        return mode.id();
    }

    @Override
    public Optional<Answer> answer(String question) {
        return question(question).answer();
    }

    @Override
    public Optional<Rational> figure(Figure figure) {
        return switch (figure) {
            case Figure.Points earned -> question(earned.question()).points();
            case Figure.Ticks ticks -> ticks(question(ticks.question()));
            case Figure.GroupScore group -> groups[layout.roomPlace(group.group())].score();
            case Figure.MeasureValue measure -> measure(measure.measure());
            case Figure.Overall overall -> root().score();
            case Figure.WeakestDimension weakest -> weakest();
            case Figure.LevelByScore level ->
                Optional.of(levelByScore()).filter(n -> n > 0).map(Rational::of);
            case Figure.AnsweredShare answered -> Optional.of(tally.answeredShare());
            case Figure.EvidencedShare evidenced -> Optional.of(tally.evidencedShare());
        };
    }

    Map<String, Rational> measures() {
        Map<String, Rational> measures = new HashMap<>();
        for (Measure measure : questionnaire().measures()) {
            Calculating.measure(measure, layout, questions, groups)
                    .ifPresent(value -> measures.put(measure.id(), value.value()));
        }
        return measures;
    }

    /** The scored groups below the root, in order, each with all that it is made of. */
    List<GroupResult> dimensions() {
        List<GroupResult> dimensions = new ArrayList<>();
        for (int place : layout.rooms().getLast().inner()) {
            if (layout.rooms().get(place).group().scored()) {
                dimensions.add(group(place));
            }
        }
        return dimensions;
    }

    private GroupResult group(int place) {
        Room room = layout.rooms().get(place);
        List<GroupResult> inner = new ArrayList<>(room.inner().size());
        for (int below : room.inner()) {
            inner.add(group(below));
        }
        return new GroupResult(room.group(), groups[place].value(), groups[place].told(), questions(room.own()), inner);
    }

    private List<QuestionResult> questions(List<Integer> places) {
        List<QuestionResult> some = new ArrayList<>(places.size());
        for (int place : places) {
            some.add(questions[place]);
        }
        return some;
    }

    private GroupScore root() {
        return groups[groups.length - 1];
    }

    private static Optional<Rational> ticks(QuestionResult result) {
        return result.answer().isPresent() && result.answer().get() instanceof Answer.Choices choices
                ? Optional.of(Rational.of(
                        Points.ticks((AnswerForm.Choosing) result.question().form(), choices.keys())))
                : Optional.empty();
    }

    private Optional<Rational> weakest() {
        Optional<Rational> weakest = Optional.empty();
        for (int place : layout.rooms().getLast().inner()) {
            GroupScore dimension = groups[place];
            if (dimension.value().isPresent()) {
                if (!dimension.told()) {
                    return Optional.empty();
                }
                Rational score = dimension.value().get().value();
                weakest = Optional.of(weakest.map(score::min).orElse(score));
            }
        }
        return weakest;
    }

    private Optional<Rational> measure(String id) {
        for (Measure measure : questionnaire().measures()) {
            if (measure.id().equals(id)) {
                return Calculating.measure(measure, layout, questions, groups).map(Value::value);
            }
        }
        return Optional.empty();
    }
}
