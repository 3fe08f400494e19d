package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.Facts;
import boussole.questionnaire.Level;
import boussole.questionnaire.Measure;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Evidence;
import boussole.scoring.Layout.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything that arithmetic alone says of a run, before any rule has spoken. Immutable; {@link #answering} and
 * {@link #proving} calculate only what one change touches.
 */
public final class Results implements Facts {

    private final Layout layout;
    private final Mode mode;
    private final Answers given;
    private final QuestionResult[] questions;
    private final GroupResult.Score[] groups;
    private final Confidence.Tally tally;

    private Results(
            Layout layout,
            Mode mode,
            Answers given,
            QuestionResult[] questions,
            GroupResult.Score[] groups,
            Confidence.Tally tally) {
        this.layout = layout;
        this.mode = mode;
        this.given = given;
        this.questions = questions;
        this.groups = groups;
        this.tally = tally;
    }

    public static Results of(Questionnaire questionnaire, Mode mode, Answers answers) {
        return of(new Layout(questionnaire, List.of()), mode, answers);
    }

    static Results of(Layout layout, Mode mode, Answers answers) {
        QuestionResult[] questions = Calculating.questions(layout, mode, answers);
        return new Results(
                layout,
                mode,
                answers,
                questions,
                Calculating.groups(layout, questions),
                Confidence.Tally.of(questions));
    }

    /** The results if this question had this answer, or none. */
    public Results answering(String question, Optional<Answer> answer) {
        QuestionResult before = question(question);
        if (before.asked()) {
            Results changed = replacing(before, layout.marking(question).asked(answer, before.evidence()));
            if (layout.asksTheSame(question, this, changed)) {
                return changed;
            }
        }
        Answers now = answers();
        return of(
                layout,
                mode,
                answer.map(some -> now.with(question, some))
                        .orElseGet(() -> now.keeping(other -> !other.equals(question))));
    }

    /** The results if the answer to this question were proven so. */
    public Results proving(String question, Evidence evidence) {
        QuestionResult before = question(question);
        return before.asked() ? replacing(before, layout.marking(question).asked(before.answer(), evidence)) : this;
    }

    private Results replacing(QuestionResult before, QuestionResult after) {
        int place = layout.place(before.question().id());
        QuestionResult[] changed = questions.clone();
        changed[place] = after;
        GroupResult.Score[] scores = groups;
        if (!before.points().equals(after.points()) || before.told() != after.told()) {
            boolean sameMembers = before.counts() && after.counts();
            scores = groups.clone();
            for (int group = layout.roomOf(place); group >= 0; group = layout.above(group)) {
                scores[group] = sameMembers
                        ? Calculating.again(layout, group, changed, scores)
                        : Calculating.group(layout, group, changed, scores);
            }
        }
        return new Results(layout, mode, given, changed, scores, tally.replacing(before, after));
    }

    /** The answers that lead to these results, those to questions that are not asked among them. */
    public Answers answers() {
        return Calculating.answers(given, questions);
    }

    /** Whether another run asks the same questions. */
    public boolean asksAs(Results other) {
        for (int place = 0; place < questions.length; place++) {
            if (at(place).asked() != other.at(place).asked()) {
                return false;
            }
        }
        return true;
    }

    public Questionnaire questionnaire() {
        return layout.questionnaire();
    }

    public Mode run() {
        return mode;
    }

    public QuestionResult question(String question) {
        return at(layout.place(question));
    }

    QuestionResult at(int place) {
        return questions[place];
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
            case Figure.GroupScore group -> questions(layout.room(group.group()).all);
            case Figure.GroupLevel group -> questions(layout.room(group.group()).all);
            default -> questions();
        };
    }

    /** Nothing told in any scored question: no score, and no level. */
    public boolean insufficient() {
        return !root().told();
    }

    /** Empty where the model names no levels or nothing is told. */
    public OptionalInt levelByScore() {
        return insufficient()
                ? OptionalInt.empty()
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
            case Figure.Part part -> Calculating.part(part, layout, questions, groups);
            case Figure.MeasureValue measure -> measure(measure.measure());
            case Figure.Overall overall -> root().score();
            case Figure.WeakestDimension weakest -> Calculating.weakest(layout, groups);
            case Figure.LevelByScore level -> Calculating.whole(levelByScore());
            case Figure.AnsweredShare answered -> Optional.of(tally.answeredShare());
            case Figure.EvidencedShare evidenced -> Optional.of(tally.evidencedShare());
        };
    }

    @Override
    public boolean meet(Condition condition) {
        return layout.checks().hold(condition, questions, this);
    }

    Map<String, Rational> measures() {
        Map<String, Rational> measures = new HashMap<>();
        for (Measure measure : questionnaire().measures()) {
            Calculating.measure(measure, layout, questions, groups)
                    .ifPresent(value -> measures.put(measure.id(), value));
        }
        return measures;
    }

    /** The scored groups below the root, in order, each with all that it is made of. */
    List<GroupResult> dimensions() {
        List<GroupResult> dimensions = new ArrayList<>(group(groups.length - 1).groups());
        dimensions.removeIf(dimension -> !dimension.group().scored());
        return dimensions;
    }

    private GroupResult group(int place) {
        Room room = layout.rooms().get(place);
        List<GroupResult> inner = new ArrayList<>(room.inner.length);
        for (int below : room.inner) {
            inner.add(group(below));
        }
        GroupResult.Score score = groups[place];
        OptionalInt reached = score.level();
        Optional<Level> level =
                reached.isPresent() ? Optional.of(room.group.level(reached.getAsInt())) : Optional.empty();
        return new GroupResult(room.group, score.value(), score.told(), level, questions(room.own), inner);
    }

    private List<QuestionResult> questions(int[] places) {
        List<QuestionResult> some = new ArrayList<>(places.length);
        for (int place : places) {
            some.add(questions[place]);
        }
        return some;
    }

    private GroupResult.Score root() {
        return groups[groups.length - 1];
    }

    private Optional<Rational> measure(String id) {
        for (Measure measure : questionnaire().measures()) {
            if (measure.id().equals(id)) {
                return Calculating.measure(measure, layout, questions, groups);
            }
        }
        return Optional.empty();
    }
}
