package boussole.scoring.projection;

import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm.SingleChoice;
import boussole.questionnaire.AnswerForm.TickList;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A company drawn from a seed: between weak and strong, some answers missing or unknown, some proven. */
final class DrawnCompany {

    private final Random random;
    private final double strength;
    private final double proof;

    private DrawnCompany(long seed) {
        random = new Random(seed);
        strength = random.nextDouble();
        proof = random.nextDouble();
    }

    static Answers of(long seed, Questionnaire questionnaire) {
        return new DrawnCompany(seed).answers(questionnaire);
    }

    private Answers answers(Questionnaire questionnaire) {
        Map<String, Answer> answers = new HashMap<>();
        Map<String, Evidence> evidence = new HashMap<>();
        questionnaire.inOrder().forEach(question -> {
            double luck = random.nextDouble();
            if (luck > 0.06) {
                answers.put(question.id(), luck < 0.12 && question.scored() ? Answer.UNKNOWN : drawn(question));
            }
            if (random.nextDouble() < proof) {
                evidence.put(question.id(), Evidence.values()[random.nextInt(3)]);
            }
        });
        return new Answers(answers, evidence);
    }

    private Answer drawn(Question question) {
        return switch (question.form()) {
            case SingleChoice single ->
                new Answer.Choice(chosen(question, single.options()).key());
            case TickList list -> new Answer.Choices(ticked(question, list));
            default -> Answer.UNKNOWN;
        };
    }

    private Option chosen(Question question, List<Option> options) {
        long near = Math.round(strength * 4.4 + random.nextGaussian());
        int place = question.scored() ? Math.clamp(near, 0, options.size() - 1) : random.nextInt(options.size());
        return options.get(place);
    }

    private List<String> ticked(Question question, TickList list) {
        double likely = question.scored() ? strength : 0.06;
        List<String> ticked = list.options().stream()
                .filter(option -> !option.exclusive() && random.nextDouble() < likely)
                .map(Option::key)
                .limit(list.most())
                .toList();
        return ticked.isEmpty()
                ? list.options().stream()
                        .filter(Option::exclusive)
                        .map(Option::key)
                        .limit(1)
                        .toList()
                : ticked;
    }
}
