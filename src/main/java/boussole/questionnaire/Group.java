package boussole.questionnaire;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * Questions and smaller groups that belong together; scored groups have a value made from their members'.
 *
 * @param weight its share in the group above, where that one takes a weighted mean
 * @param scored false: asked for context only, in no score
 * @param levels those that its own score reaches, lowest first; empty where only the whole has levels
 */
public record Group(
        String id,
        Text name,
        Text help,
        Rational weight,
        boolean scored,
        Aggregation aggregation,
        List<Level> levels,
        List<Question> questions,
        List<Group> groups) {

    public Group {
        levels = List.copyOf(levels);
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
    }

    /** The same with levels of its own. */
    public Group levelled(List<Level> own) {
        return new Group(id, name, help, weight, scored, aggregation, own, questions, groups);
    }

    /** Its own level of that number. */
    public Level level(int number) {
        return levels.get(number - levels.getFirst().number());
    }

    /** This group and every group inside it, outermost first. */
    public Stream<Group> andBelow() {
        return Stream.concat(Stream.of(this), groups.stream().flatMap(Group::andBelow));
    }

    /** Every question in it, at any depth, in order: its own first, then those of the groups inside. */
    public Stream<Question> allQuestions() {
        return andBelow().flatMap(group -> group.questions().stream());
    }
}
