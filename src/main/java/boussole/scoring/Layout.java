package boussole.scoring;

import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Group;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A questionnaire laid out for arithmetic: each question and each group has a place, groups after those inside them.
 * Made once for many calculations.
 */
final class Layout {

    private final Questionnaire questionnaire;
    private final List<Question> questions;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Room> rooms = new ArrayList<>();
    private final Map<String, Integer> roomPlaces = new HashMap<>();
    private final List<Integer> branchingOrder;
    private final int[] roomOf;
    private final int[] above;
    private final Set<String> steering = new HashSet<>();

    /**
     * A group with the places of what it is made of.
     *
     * @param own the questions directly in it
     * @param all the questions in it at any depth
     * @param inner the groups directly inside
     */
    record Room(Group group, List<Integer> own, List<Integer> all, List<Integer> inner) {

        /** The questions that its value is made from. */
        List<Integer> members() {
            return group.aggregation().over() == Aggregation.Over.QUESTIONS ? all : own;
        }
    }

    Layout(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.questions = questionnaire.inOrder().toList();
        questions.forEach(question -> places.put(question.id(), places.size()));
        this.branchingOrder = questionnaire.branchingOrder().stream()
                .map(question -> place(question.id()))
                .toList();
        this.roomOf = new int[questions.size()];
        this.above = new int[(int) questionnaire.root().andBelow().count()];
        room(questionnaire.root());
        questions.stream()
                .flatMap(question -> Stream.concat(
                        question.appliesIf().stream(), question.visibleIf().stream()))
                .forEach(this::noteSteering);
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    List<Question> questions() {
        return questions;
    }

    /** The places of the questions, each after those that its conditions look at. */
    List<Integer> branchingOrder() {
        return branchingOrder;
    }

    int place(String question) {
        return places.getOrDefault(question, -1);
    }

    /** The groups, the root last. */
    List<Room> rooms() {
        return rooms;
    }

    int roomPlace(String group) {
        return roomPlaces.getOrDefault(group, -1);
    }

    /** The place of the group to which the question at this place belongs directly. */
    int roomOf(int question) {
        return roomOf[question];
    }

    /** The place of the group directly around the one at this place; -1 for the root. */
    int above(int room) {
        return above[room];
    }

    /** Whether other questions are asked or not depending on this one. */
    boolean steers(String question) {
        return steering.contains(question);
    }

    private int room(Group group) {
        List<Integer> inner = group.groups().stream().map(this::room).toList();
        List<Integer> own = places(group.questions().stream());
        rooms.add(new Room(group, own, places(group.allQuestions()), inner));
        int place = rooms.size() - 1;
        roomPlaces.put(group.id(), place);
        own.forEach(question -> roomOf[question] = place);
        inner.forEach(room -> above[room] = place);
        above[place] = -1;
        return place;
    }

    private List<Integer> places(Stream<Question> some) {
        return some.map(question -> place(question.id())).toList();
    }

    private void noteSteering(Condition condition) {
        switch (condition) {
            case Condition.All all -> all.parts().forEach(this::noteSteering);
            case Condition.Any any -> any.parts().forEach(this::noteSteering);
            case Condition.Not not -> noteSteering(not.part());
            case Condition.Chosen chosen -> steering.add(chosen.question());
            case Condition.ChosenAll all -> steering.add(all.question());
            case Condition.Answered answered -> steering.add(answered.question());
            case Condition.Unknown unknown -> steering.add(unknown.question());
            case Condition.InMode mode -> {}
            case Condition.Compared compared -> noteSteering(compared.figure());
        }
    }

    private void noteSteering(Condition.Figure figure) {
        switch (figure) {
            case Condition.Figure.Points points -> steering.add(points.question());
            case Condition.Figure.Ticks ticks -> steering.add(ticks.question());
            default -> throw new IllegalArgumentException("branching looks at answers only, not at " + figure);
        }
    }
}
