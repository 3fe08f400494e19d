package boussole.questionnaire.reading;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.questionnaire.Aggregation.Method;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Group;
import boussole.questionnaire.Level;
import boussole.questionnaire.Question;
import boussole.questionnaire.reading.ConditionReader.Terms;
import boussole.source.Fault;
import boussole.source.Nearest;
import boussole.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the tree of groups. */
final class GroupReader {

    /** The id of the top group, whose value is the overall score. */
    static final String ROOT = "overall";

    private final QuestionReader questionReader;
    private final Terms terms;
    private final Node ladders;
    private final Words words;
    private final List<Fault> faults;

    /** @param ladders levels that several groups share, by name */
    GroupReader(QuestionReader questionReader, Terms terms, Node ladders, Words words, List<Fault> faults) {
        this.questionReader = questionReader;
        this.terms = terms;
        this.ladders = ladders;
        this.words = words;
        this.faults = faults;
    }

    Group root(Node edition, Text title) {
        List<Group> groups = groups(edition, true);
        Node overall = edition.get("overall").orElse(edition);
        Group root = new Group(
                ROOT,
                title,
                Text.NONE,
                Rational.ONE,
                true,
                AggregationReader.read(overall, faults),
                List.of(),
                List.of(),
                groups);
        AggregationReader.checkMeanOfMeans(overall, List.of(), edition.items("groups"), faults);
        AggregationReader.checkLevels(overall, false, groups, faults);
        checkMembers(overall, root);
        return root;
    }

    private List<Group> groups(Node holder, boolean scored) {
        return holder.items("groups").stream().map(node -> group(node, scored)).toList();
    }

    private Group group(Node node, boolean scoredAround) {
        String id = node.text("id").orElse("?");
        boolean scored =
                scoredAround && node.text("scored").filter("false"::equals).isEmpty();
        List<Question> questions = new ArrayList<>();
        for (Node question : node.items("questions")) {
            AnswerForm form = terms.forms().get(question.text("id").orElse("?"));
            if (form != null) {
                questions.add(questionReader.read(question, form, scored));
            }
        }
        Group group = new Group(
                id,
                words.required("groups", id, "name"),
                words.optional("groups", id, "help"),
                QuestionReader.weight(node, faults),
                scored,
                AggregationReader.read(node, faults),
                List.of(),
                questions,
                groups(node, scored));
        AggregationReader.checkMeanOfMeans(node, node.items("questions"), node.items("groups"), faults);
        AggregationReader.checkLevels(
                node, group.questions().stream().anyMatch(Question::scored), group.groups(), faults);
        if (group.allQuestions().findAny().isEmpty()) {
            faults.add(node.placeOf("id").fault("le groupe {0} n’a aucune question", "group {0} has no question", id));
        } else if (scored) {
            checkMembers(node, group);
        }
        return group.levelled(levels(node, group));
    }

    /** Its own levels, or those of a ladder that several groups share. */
    private List<Level> levels(Node node, Group group) {
        Optional<String> ladder = node.text("levels");
        Optional<Node> shared = ladder.flatMap(ladders::get);
        if (ladder.isPresent() && shared.isEmpty()) {
            faults.add(node.get("levels")
                    .orElse(node)
                    .place()
                    .fault(
                            "« {0} » n’est pas dans ladders ; proches : {1}",
                            "\"{0}\" is not among the ladders; nearest: {1}",
                            ladder.get(),
                            Nearest.to(ladder.get(), ladders.entries().keySet())));
        }
        List<String> path =
                ladder.map(name -> List.of("ladders", name)).orElse(List.of("groups", group.id(), "levels"));
        ConditionReader conditions = new ConditionReader(terms.inside(group), faults);
        return new LevelReader(shared.map(Node::items).orElse(node.items("levels")), conditions, words, path, faults)
                .read(group, terms.modes().size());
    }

    private void checkMembers(Node node, Group group) {
        if (group.aggregation().method() == Method.NONE) {
            return;
        }
        List<Rational> weights = Stream.concat(
                        group.questions().stream().filter(Question::scored).map(Question::weight),
                        group.groups().stream().filter(Group::scored).map(Group::weight))
                .toList();
        if (group.allQuestions().noneMatch(Question::scored)) {
            faults.add(node.placeOf("id")
                    .fault(
                            "rien n’y rapporte de points : écrivez « scored: false », ou donnez des points",
                            "nothing in it earns points: write \"scored: false\", or give points"));
        } else if (group.aggregation().method() == Method.WEIGHTED_MEAN
                && weights.stream().allMatch(weight -> weight.signum() == 0)) {
            faults.add(node.placeOf("id")
                    .fault(
                            "tous les poids sont nuls : une moyenne pondérée est impossible",
                            "every weight is zero: no weighted mean can be taken"));
        }
    }
}
