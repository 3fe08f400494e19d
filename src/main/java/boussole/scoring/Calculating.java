package boussole.scoring;

import boussole.questionnaire.Aggregation;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Branching;
import boussole.questionnaire.Measure;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Question;
import boussole.scoring.Layout.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps from answers to results: first the questions, then the groups from the inside out. */
final class Calculating {

    private Calculating() {}

    static QuestionResult[] questions(Layout layout, Mode mode, Answers answers) {
        Branching branching = new Branching(layout.questionnaire(), mode, answers);
        QuestionResult[] results = new QuestionResult[layout.questions().size()];
        for (int place : layout.branchingOrder()) {
            Question question = layout.questions().get(place);
            results[place] = EarningPoints.result(question, branching.relevance(question), answers);
        }
        return results;
    }

    static GroupScore[] groups(Layout layout, QuestionResult[] questions) {
        GroupScore[] scores = new GroupScore[layout.rooms().size()];
        for (int place = 0; place < scores.length; place++) {
            scores[place] = group(layout, place, questions, scores);
        }
        return scores;
    }

    /** The score of the group at this place, where those of the groups inside are there. */
    static GroupScore group(Layout layout, int place, QuestionResult[] questions, GroupScore[] scores) {
        Room room = layout.rooms().get(place);
        boolean told = false;
        for (int own : room.own()) {
            told |= questions[own].question().scored() && questions[own].told();
        }
        for (int inner : room.inner()) {
            told |= layout.rooms().get(inner).group().scored() && scores[inner].told();
        }
        return new GroupScore(
                room.group().scored() ? value(layout, room, questions, scores) : Optional.empty(), told);
    }

    private static Optional<Value> value(Layout layout, Room room, QuestionResult[] questions, GroupScore[] scores) {
        List<Value> members = new ArrayList<>();
        for (int member : room.members()) {
            if (questions[member].counts()) {
                members.add(questions[member].value());
            }
        }
        if (room.group().aggregation().over() == Aggregation.Over.MEMBERS) {
            for (int inner : room.inner()) {
                addGroup(layout, inner, scores, members);
            }
        }
        return Aggregating.of(room.group().aggregation(), members);
    }

    private static void addGroup(Layout layout, int place, GroupScore[] scores, List<Value> members) {
        if (scores[place].value().isPresent()) {
            members.add(scores[place].value().get().weighing(layout.rooms().get(place).group().weight()));
        }
    }

    static Optional<Value> measure(Measure measure, Layout layout, QuestionResult[] questions, GroupScore[] scores) {
        List<Value> members = new ArrayList<>();
        for (String member : measure.members()) {
            int question = layout.place(member);
            int group = layout.roomPlace(member);
            if (question >= 0 && questions[question].counts()) {
                members.add(questions[question].value());
            } else if (question < 0 && scores[group].told()) {
                addGroup(layout, group, scores, members);
            }
        }
        return Aggregating.of(measure.aggregation(), members);
    }
}
