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
 */
public record Group(
        String id,
        Text name,
        Text help,
        Rational weight,
        boolean scored,
        Aggregation aggregation,
        List<Question> questions,
        List<Group> groups) {

    public Group {
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
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
