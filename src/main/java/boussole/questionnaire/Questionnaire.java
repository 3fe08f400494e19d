package boussole.questionnaire;

import boussole.kernel.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One edition of a questionnaire: what is asked, in which order, and how answers add up. Immutable; only
 * {@link QuestionnaireReader} makes one, so every reference in it is known to hold.
 *
 * @param hash {@code sha256:...} over the edition's files
 * @param root the top group: its aggregation gives the overall score; its scored groups are the dimensions
 * @param modes the ways to run it, the fullest first; never empty
 * @param levels lowest first, numbered without a gap from 0 or 1; empty where the model names no levels
 */
public record Questionnaire(
        EditionId id,
        String hash,
        Text title,
        Text introduction,
        List<Mode> modes,
        Group root,
        List<Measure> measures,
        List<Level> levels,
        Optional<Bridge> bridge,
        Map<String, Question> questions,
        List<Question> branchingOrder) {

    /**
     * @param branchingOrder the questions so sorted that each comes after those its conditions look at
     */
    public Questionnaire(
            EditionId id,
            String hash,
            Text title,
            Text introduction,
            List<Mode> modes,
            Group root,
            List<Measure> measures,
            List<Level> levels,
            Optional<Bridge> bridge,
            List<Question> branchingOrder) {
        this(
                id,
                hash,
                title,
                introduction,
                List.copyOf(modes),
                root,
                List.copyOf(measures),
                List.copyOf(levels),
                bridge,
                byId(root),
                List.copyOf(branchingOrder));
    }

    /** The groups below the root whose scores make the overall score. */
    public List<Group> dimensions() {
        return root.groups().stream().filter(Group::scored).toList();
    }

    /** The level of that number. */
    public Optional<Level> level(int number) {
        for (Level level : levels) {
            if (level.number() == number) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The mode of that name. */
    public Optional<Mode> mode(String name) {
        return modes.stream().filter(mode -> mode.id().equals(name)).findFirst();
    }

    public Optional<Group> group(String groupId) {
        return root.andBelow().filter(group -> group.id().equals(groupId)).findFirst();
    }

    public Optional<Question> question(String questionId) {
        return Optional.ofNullable(questions.get(questionId));
    }

    /** The question whose answer tells that fact of the company. */
    public Optional<Question> telling(Question.CompanyFact fact) {
        return inOrder()
                .filter(question -> question.fact().equals(Optional.of(fact)))
                .findFirst();
    }

    /** The questions in the order in which they are asked. */
    public Stream<Question> inOrder() {
        return questions.values().stream();
    }

    private static Map<String, Question> byId(Group root) {
        Map<String, Question> byId = new LinkedHashMap<>();
        root.allQuestions().forEach(question -> byId.put(question.id(), question));
        return java.util.Collections.unmodifiableMap(byId);
    }
}
