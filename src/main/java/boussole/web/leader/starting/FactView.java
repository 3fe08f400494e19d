package boussole.web.leader.starting;

import boussole.kernel.Language;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Question;
import java.util.List;

/**
 * A question about the company itself, in one language.
 *
 * @param several whether more than one option may be chosen
 * @param fault the end of a message's name; empty where all is well
 */
record FactView(
        String id, String title, String help, boolean several, boolean unsaid, List<Choice> choices, String fault) {

    /** One of its options. */
    record Choice(String key, String name, boolean chosen, boolean alone) {}

    static FactView of(Question question, CompanyForm form, Language language) {
        List<String> chosen = form.chosen().getOrDefault(question.id(), List.of());
        List<Choice> choices = ((AnswerForm.Choosing) question.form())
                .options().stream()
                        .map(option -> new Choice(
                                option.key(),
                                option.name().in(language),
                                chosen.contains(option.key()),
                                option.exclusive()))
                        .toList();
        return new FactView(
                question.id(),
                question.title().in(language),
                question.help().in(language),
                question.form() instanceof AnswerForm.TickList,
                form.unsaid().contains(question.id()),
                choices,
                form.faults().getOrDefault(question.id(), ""));
    }
}
