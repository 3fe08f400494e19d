package boussole.scoring;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Evidence;
import boussole.questionnaire.answering.Points;
import boussole.questionnaire.answering.Relevance;
import boussole.scoring.QuestionResult.Ground;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one question earns in a run, and on what ground. Most answers are one of a few: what those earn is worked out
 * once, for many runs.
 */
final class Marking {

    private static final Evidence[] PROOFS = Evidence.values();

    private final Question question;
    private final QuestionResult hidden;
    private final QuestionResult notApplicable;
    private final QuestionResult notInMode;
    private final QuestionResult[] unanswered;
    private final QuestionResult[] unknown;
    private final Map<String, QuestionResult[]> choices = new HashMap<>();
    private final String[] keys;
    private final QuestionResult[][] inOrder;
    private final List<QuestionResult> kinds = new ArrayList<>();

    Marking(Question question) {
        this.question = question;
        hidden = without(Ground.HIDDEN, Optional.of(question.form().range().from()));
        notApplicable = without(Ground.NOT_APPLICABLE, Optional.empty());
        notInMode = without(Ground.NOT_IN_MODE, Optional.empty());
        unanswered = byProof(Optional.empty());
        unknown = byProof(Optional.of(Answer.UNKNOWN));
        List<Option> options = question.form() instanceof AnswerForm.SingleChoice single ? single.options() : List.of();
        keys = options.stream().map(Option::key).toArray(String[]::new);
        inOrder = options.stream()
                .map(option -> byProof(Optional.of(new Answer.Choice(option.key()))))
                .toArray(QuestionResult[][]::new);
        for (int place = 0; place < keys.length; place++) {
            choices.put(keys[place], inOrder[place]);
        }
    }

    /** One result of each kind, by its number. */
    List<QuestionResult> kinds() {
        return kinds;
    }

    QuestionResult result(Relevance relevance, Answers answers) {
        return switch (relevance) {
            case ASKED -> asked(answers.to(question.id()), answers.evidenceOf(question.id()));
            case HIDDEN -> hidden;
            case NOT_APPLICABLE -> notApplicable;
            case NOT_IN_MODE -> notInMode;
        };
    }

    QuestionResult asked(Optional<Answer> answer, Evidence evidence) {
        if (answer.isEmpty()) {
            return unanswered[evidence.ordinal()];
        }
        return switch (answer.get()) {
            case Answer.Choice choice
            when known(choice.key()) instanceof QuestionResult[] known -> known[evidence.ordinal()];
            case Answer.Unknown none -> unknown[evidence.ordinal()];
            default -> worked(answer, evidence, QuestionResult.NO_KIND);
        };
    }

    /** Most keys are the questionnaire's own text, found without looking into it. */
    private QuestionResult @Nullable [] known(String key) {
        for (int place = 0; place < keys.length; place++) {
            if (isSame(keys[place], key)) {
                return inOrder[place];
            }
        }
        return choices.get(key);
    }

    @SuppressWarnings("ReferenceEquality") // a quick first look; equal texts that are not the same are looked up
    private static boolean isSame(String one, String other) {
        return one == other;
    }

    private QuestionResult worked(Optional<Answer> answer, Evidence evidence, int kind) {
        return new QuestionResult(question, ground(answer), answer, evidence, Points.of(question, answer), kind);
    }

    private QuestionResult[] byProof(Optional<Answer> answer) {
        int kind = kinds.size();
        QuestionResult[] known =
                Arrays.stream(PROOFS).map(proof -> worked(answer, proof, kind)).toArray(QuestionResult[]::new);
        kinds.add(known[0]);
        return known;
    }

    private QuestionResult without(Ground ground, Optional<Rational> points) {
        QuestionResult known =
                new QuestionResult(question, ground, Optional.empty(), Evidence.DECLARED, points, kinds.size());
        kinds.add(known);
        return known;
    }

    private static Ground ground(Optional<Answer> answer) {
        return answer.isEmpty()
                ? Ground.UNANSWERED
                : switch (answer.get()) {
                    case Answer.Unknown unknown -> Ground.UNKNOWN;
                    case Answer.NotRelevant notRelevant -> Ground.NOT_RELEVANT;
                    default -> Ground.EARNED;
                };
    }
}
