package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Answer;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Condition.Figure;
import boussole.questionnaire.Facts;
import boussole.questionnaire.Group;
import boussole.questionnaire.Level;
import boussole.questionnaire.Measure;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Question;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Branching;
import boussole.questionnaire.answering.Evidence;
import boussole.questionnaire.answering.Relevance;
import boussole.scoring.Layout.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** The steps from answers to results: first the questions, then the groups from the inside out. */
final class Calculating {

    private Calculating() {}

    static QuestionResult[] questions(Layout layout, Mode mode, Answers answers) {
        QuestionResult[] results = new QuestionResult[layout.questions().size()];
        Facts before = new Before(layout, mode, results);
        Predicate<Condition> holding = condition -> layout.checks().hold(condition, results, before);
        boolean[] inMode = layout.inMode(mode);
        for (int place : layout.branchingOrder()) {
            Question question = layout.questions().get(place);
            Relevance relevance = inMode[place] ? Branching.byConditions(question, holding) : Relevance.NOT_IN_MODE;
            results[place] = layout.marking(place).result(relevance, answers);
        }
        return results;
    }

    static GroupResult.Score[] groups(Layout layout, QuestionResult[] questions) {
        GroupResult.Score[] scores = new GroupResult.Score[layout.rooms().size()];
        for (int place = 0; place < scores.length; place++) {
            scores[place] = group(layout, place, questions, scores);
        }
        return scores;
    }

    /** The score of the group at this place, where those of the groups inside are there. */
    static GroupResult.Score group(Layout layout, int place, QuestionResult[] questions, GroupResult.Score[] scores) {
        Room room = layout.rooms().get(place);
        Optional<Value> value = room.group.scored()
                ? Aggregating.of(room.group.aggregation(), members(layout, room, questions, scores))
                : Optional.empty();
        return score(layout, room, value, questions, scores);
    }

    /** The same where only members' values have changed, not which members there are. */
    static GroupResult.Score again(Layout layout, int place, QuestionResult[] questions, GroupResult.Score[] scores) {
        Room room = layout.rooms().get(place);
        if (scores[place].value().isEmpty()) {
            return score(layout, room, Optional.empty(), questions, scores);
        }
        Value before = scores[place].value().get();
        Rational now = Aggregating.value(room.group.aggregation(), members(layout, room, questions, scores));
        Value after = new Value(now, before.low(), before.high(), before.weight());
        return score(layout, room, Optional.of(after), questions, scores);
    }

    private static GroupResult.Score score(
            Layout layout, Room room, Optional<Value> value, QuestionResult[] questions, GroupResult.Score[] scores) {
        List<Level> levels = room.group.levels();
        boolean counts = value.isPresent()
                || !levels.isEmpty()
                        && !members(layout, room, questions, scores).isEmpty();
        OptionalInt reached = levels.isEmpty() || !counts
                ? OptionalInt.empty()
                : LevelByScore.of(levels, value.map(Value::value), new Inside(layout, questions, scores));
        return new GroupResult.Score(value, told(layout, room, questions, scores), reached);
    }

    private static boolean told(Layout layout, Room room, QuestionResult[] questions, GroupResult.Score[] scores) {
        for (int own : room.own) {
            if (questions[own].question().scored() && questions[own].told()) {
                return true;
            }
        }
        for (int inner : room.inner) {
            if (layout.rooms().get(inner).group.scored() && scores[inner].told()) {
                return true;
            }
        }
        return false;
    }

    private static List<Value> members(
            Layout layout, Room room, QuestionResult[] questions, GroupResult.Score[] scores) {
        List<Value> members = new ArrayList<>(room.members().length + room.inner.length);
        for (int member : room.members()) {
            if (questions[member].counts()) {
                members.add(questions[member].value());
            }
        }
        if (room.group.aggregation().over() == Aggregation.Over.MEMBERS) {
            for (int inner : room.inner) {
                addGroup(room.group.aggregation(), layout, inner, scores, members);
            }
        }
        return members;
    }

    private static void addGroup(
            Aggregation how, Layout layout, int place, GroupResult.Score[] scores, List<Value> members) {
        Group group = layout.rooms().get(place).group;
        if (how.basis() != Aggregation.Basis.LEVEL) {
            scores[place].value().ifPresent(value -> members.add(value.weighing(group.weight())));
        } else if (scores[place].reached().isPresent()) {
            members.add(new Value(
                    Rational.of(scores[place].reached().getAsInt()),
                    Rational.of(group.levels().getFirst().number()),
                    Rational.of(group.levels().getLast().number()),
                    group.weight()));
        }
    }

    static Optional<Rational> measure(
            Measure measure, Layout layout, QuestionResult[] questions, GroupResult.Score[] scores) {
        List<Value> members = new ArrayList<>(measure.members().size());
        for (String member : measure.members()) {
            int question = layout.place(member);
            int group = layout.roomPlace(member);
            if (question >= 0 && questions[question].counts()) {
                members.add(questions[question].value());
            } else if (question < 0 && scores[group].told()) {
                addGroup(measure.aggregation(), layout, group, scores, members);
            }
        }
        return Aggregating.valueOf(measure.aggregation(), members);
    }

    /** The smallest of the dimensions' scores; empty where one that applies has none. */
    static Optional<Rational> weakest(Layout layout, GroupResult.Score[] scores) {
        Optional<Rational> weakest = Optional.empty();
        for (int place : layout.rooms().getLast().inner) {
            GroupResult.Score dimension = scores[place];
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

    /** What a question's conditions may look at: the questions that come before it. */
    private record Before(Layout layout, Mode run, QuestionResult[] questions) implements Facts {

        @Override
        public String mode() {
            return run.id();
        }

        @Override
        public Optional<Answer> answer(String question) {
            return questions[layout.place(question)].answer();
        }

        @Override
        public Optional<Rational> figure(Figure figure) {
            return switch (figure) {
                case Figure.Points points -> questions[layout.place(points.question())].points();
                case Figure.Ticks ticks -> questions[layout.place(ticks.question())].ticks();
                default -> throw new IllegalArgumentException("branching looks at answers only, not at " + figure);
            };
        }
    }

    /** What a group's own levels may look at: answers, and the groups inside, which are calculated before it. */
    private record Inside(Layout layout, QuestionResult[] questions, GroupResult.Score[] scores) implements Facts {

        @Override
        public String mode() {
            throw new IllegalArgumentException("a group's levels do not look at the mode");
        }

        @Override
        public Optional<Answer> answer(String question) {
            return questions[layout.place(question)].answer();
        }

        @Override
        public Optional<Rational> figure(Figure figure) {
            if (figure instanceof Figure.Part part) {
                return part(part, layout, questions, scores);
            }
            throw new IllegalArgumentException("a group's levels do not look at " + figure);
        }
    }

    /** What a part of the run comes to. */
    static Optional<Rational> part(
            Figure.Part part, Layout layout, QuestionResult[] questions, GroupResult.Score[] scores) {
        return switch (part) {
            case Figure.Points earned -> questions[layout.place(earned.question())].points();
            case Figure.Ticks ticks -> questions[layout.place(ticks.question())].ticks();
            case Figure.GroupScore group -> scores[layout.roomPlace(group.group())].score();
            case Figure.GroupLevel group -> whole(scores[layout.roomPlace(group.group())].level());
        };
    }

    static Optional<Rational> whole(OptionalInt number) {
        return number.isPresent() ? Optional.of(Rational.of(number.getAsInt())) : Optional.empty();
    }

    /** These answers with those that the results differ in. */
    static Answers answers(Answers given, QuestionResult[] questions) {
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
}
