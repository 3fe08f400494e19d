package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Group;
import boussole.questionnaire.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A group's score, and what it is made of.
 *
 * @param value what it counts above; empty where none of its questions applies
 * @param told whether any fact stands behind it
 * @param level the one that its score reaches; empty where it has none, or no fact stands behind it
 */
public record GroupResult(
        Group group,
        Optional<Value> value,
        boolean told,
        Optional<Level> level,
        List<QuestionResult> questions,
        List<GroupResult> groups) {

    /** Its score, on the group's own scale; empty where no question applies or none was answered. */
    public Optional<Rational> score() {
        return told ? value.map(Value::value) : Optional.empty();
    }

    /** The lowest score it could have had. */
    public Optional<Rational> lowest() {
        return value.map(Value::low);
    }

    /** The highest score it could have had. */
    public Optional<Rational> highest() {
        return value.map(Value::high);
    }

    public Stream<QuestionResult> allQuestions() {
        return Stream.concat(questions.stream(), groups.stream().flatMap(GroupResult::allQuestions));
    }

    Stream<GroupResult> andBelow() {
        return Stream.concat(Stream.of(this), groups.stream().flatMap(GroupResult::andBelow));
    }

    /**
     * What a group comes to, without what it is made of.
     *
     * @param value what it counts above; empty where none of its questions applies
     * @param told whether any fact stands behind it
     * @param reached the number of the level that its value reaches, facts behind it or not
     */
    record Score(Optional<Value> value, boolean told, OptionalInt reached) {

        Optional<Rational> score() {
            return told && value.isPresent() ? Optional.of(value.get().value()) : Optional.empty();
        }

        OptionalInt level() {
            return told ? reached : OptionalInt.empty();
        }
    }
}
