package boussole.questionnaire.answering;

import java.util.List;
import java.util.stream.Collectors;

/** Answers that do not fit their questions, with everything that is wrong. */
public final class AnswersRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<AnswerFault> faults;

    public AnswersRefused(List<AnswerFault> faults) {
        super(faults.stream()
                .map(fault -> fault.pointer() + ": " + fault.message().en())
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<AnswerFault> faults() {
        return faults;
    }
}
