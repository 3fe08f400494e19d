package boussole.scoring;

import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Group;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
    private final int[] branchingOrder;
    private final int[] roomOf;
    private final int[] above;
    private final Map<String, List<Question>> steered = new HashMap<>();
    private final Map<String, boolean[]> inMode = new HashMap<>();
    private final boolean[] inNoMode;
    private final Marking[] markings;
    private final Checks checks;

    /** A group with the places of what it is made of. */
    static final class Room {

        final Group group;
        /** The questions directly in it. */
        final int[] own;
        /** The questions in it at any depth. */
        final int[] all;
        /** The groups directly inside. */
        final int[] inner;

        private Room(Group group, int[] own, int[] all, int[] inner) {
            this.group = group;
            this.own = own;
            this.all = all;
            this.inner = inner;
        }

        /** The questions that its value is made from. */
        int[] members() {
            return group.aggregation().over() == Aggregation.Over.QUESTIONS ? all : own;
        }
    }

    /** @param conditions those that results of this questionnaire will be asked about most */
    Layout(Questionnaire questionnaire, Collection<Condition> conditions) {
        this.questionnaire = questionnaire;
        this.questions = questionnaire.inOrder().toList();
        questions.forEach(question -> places.put(question.id(), places.size()));
        this.branchingOrder = places(questionnaire.branchingOrder().stream());
        this.roomOf = new int[questions.size()];
        this.above = new int[(int) questionnaire.root().andBelow().count()];
        room(questionnaire.root());
        for (Question question : questions) {
            question.appliesIf().ifPresent(condition -> noteSteering(condition, question));
            question.visibleIf().ifPresent(condition -> noteSteering(condition, question));
        }
        this.inNoMode = new boolean[questions.size()];
        for (Mode mode : questionnaire.modes()) {
            inMode.put(mode.id(), inMode(mode.id()));
        }
        this.markings = questions.stream().map(Marking::new).toArray(Marking[]::new);
        this.checks =
                new Checks(this, Stream.concat(conditions.stream(), branching()).toList());
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    Checks checks() {
        return checks;
    }

    List<Question> questions() {
        return questions;
    }

    /** The places of the questions, each after those that its conditions look at. */
    int[] branchingOrder() {
        return branchingOrder;
    }

    /** Whether the mode has the question at each place. */
    boolean[] inMode(Mode mode) {
        return inMode.getOrDefault(mode.id(), inNoMode);
    }

    Marking marking(int place) {
        return markings[place];
    }

    Marking marking(String question) {
        return markings[place(question)];
    }

    int place(String question) {
        return places.getOrDefault(question, -1);
    }

    /** The groups, the root last. */
    List<Room> rooms() {
        return rooms;
    }

    Room room(String group) {
        return rooms.get(roomPlace(group));
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

    /** Whether two runs that differ in this answer ask the same questions. */
    boolean asksTheSame(String question, Results one, Results other) {
        for (Question looking : steered.getOrDefault(question, List.of())) {
            if (one.question(looking.id()).ground() != QuestionResult.Ground.NOT_IN_MODE
                    && (differ(looking.appliesIf(), one, other) || differ(looking.visibleIf(), one, other))) {
                return false;
            }
        }
        return true;
    }

    private static boolean differ(Optional<Condition> condition, Results one, Results other) {
        return condition.isPresent()
                && condition.get().holds(one) != condition.get().holds(other);
    }

    private boolean[] inMode(String mode) {
        boolean[] has = new boolean[questions.size()];
        for (int place = 0; place < has.length; place++) {
            has[place] = questions.get(place).modes().contains(mode);
        }
        return has;
    }

    private Stream<Condition> branching() {
        return questions.stream()
                .flatMap(question -> Stream.concat(question.appliesIf().stream(), question.visibleIf().stream()));
    }

    private int room(Group group) {
        int[] inner = group.groups().stream().mapToInt(this::room).toArray();
        int[] own = places(group.questions().stream());
        rooms.add(new Room(group, own, places(group.allQuestions()), inner));
        int place = rooms.size() - 1;
        roomPlaces.put(group.id(), place);
        IntStream.of(own).forEach(question -> roomOf[question] = place);
        IntStream.of(inner).forEach(room -> above[room] = place);
        above[place] = -1;
        return place;
    }

    private int[] places(Stream<Question> some) {
        return some.mapToInt(question -> place(question.id())).toArray();
    }

    private void noteSteering(Condition condition, Question question) {
        switch (condition) {
            case Condition.All all -> all.parts().forEach(part -> noteSteering(part, question));
            case Condition.Any any -> any.parts().forEach(part -> noteSteering(part, question));
            case Condition.Not not -> noteSteering(not.part(), question);
            case Condition.Chosen chosen -> noteSteering(chosen.question(), question);
            case Condition.ChosenAll all -> noteSteering(all.question(), question);
            case Condition.Answered answered -> noteSteering(answered.question(), question);
            case Condition.Unknown unknown -> noteSteering(unknown.question(), question);
            case Condition.InMode mode -> {}
            case Condition.Compared compared -> noteSteering(compared.figure(), question);
        }
    }

    private void noteSteering(Condition.Figure figure, Question question) {
        switch (figure) {
            case Condition.Figure.Points points -> noteSteering(points.question(), question);
            case Condition.Figure.Ticks ticks -> noteSteering(ticks.question(), question);
            default -> throw new IllegalArgumentException("branching looks at answers only, not at " + figure);
        }
    }

    private void noteSteering(String steering, Question question) {
        steered.computeIfAbsent(steering, some -> new ArrayList<>()).add(question);
    }
}
