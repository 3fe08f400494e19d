package boussole.questionnaire.answering;

import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Option;
import java.util.List;

/** Some of a question's options as the bits of one number, for questions of at most 64 options. */
public final class OptionBits {

    public static final long NONE = 0;

    private OptionBits() {}

    public static boolean fit(AnswerForm form) {
        return form instanceof AnswerForm.Choosing choosing
                && choosing.options().size() <= Long.SIZE;
    }

    public static long of(AnswerForm form, Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> of(form, List.of(choice.key()));
            case Answer.Choices choices -> of(form, choices.keys());
            default -> NONE;
        };
    }

    /** The keys are the form's; nothing where the form is not of a kind that {@link #fit}s. */
    public static long of(AnswerForm form, List<String> keys) {
        if (!fit(form)) {
            return NONE;
        }
        long bits = NONE;
        for (String key : keys) {
            bits |= bit(((AnswerForm.Choosing) form).options(), key);
        }
        return bits;
    }

    private static long bit(List<Option> options, String key) {
        for (int place = 0; place < options.size(); place++) {
            if (options.get(place).key().equals(key)) {
                return 1L << place;
            }
        }
        return NONE;
    }
}
