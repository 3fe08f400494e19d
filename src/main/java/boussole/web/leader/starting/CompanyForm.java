package boussole.web.leader.starting;

import boussole.company.Activity;
import boussole.company.Company;
import boussole.company.CompanyAnswers;
import boussole.company.LookUp;
import boussole.kernel.Language;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Question;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.AnswersRefused;
import boussole.web.leader.starting.CompanyPages.Run;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * The company's card as it stands in the form: suggested, or sent back by the person.
 *
 * @param activity its NAF code, as written
 * @param chosen options by question
 * @param unsaid questions the person would rather not answer
 * @param answers what fits the questionnaire; empty unless there are no faults
 * @param faults what is wrong by field, as the end of a message's name
 */
record CompanyForm(
        String name,
        String activity,
        Map<String, List<String>> chosen,
        List<String> unsaid,
        Answers answers,
        Map<String, String> faults) {

    /** What the register is certain of. */
    static CompanyForm suggested(Run run, LookUp found) {
        Company known = found instanceof LookUp.Found(Company company) ? company : Company.UNSAID;
        Map<String, List<String>> chosen = questions(run)
                .collect(Collectors.toMap(Question::id, question -> CompanyAnswers.suggested(question, known)));
        return new CompanyForm(
                known.name().orElse(""),
                known.activity().map(Activity::code).orElse(""),
                chosen,
                List.of(),
                Answers.NONE,
                Map.of());
    }

    static CompanyForm posted(Run run, MultiValueMap<String, String> form) {
        Map<String, List<String>> sent = questions(run)
                .collect(Collectors.toMap(
                        Question::id, question -> form.getOrDefault(question.id(), List.of()), (a, b) -> a));
        List<String> unsaid = sent.entrySet().stream()
                .filter(field -> field.getValue().contains(""))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, List<String>> chosen = new HashMap<>(sent);
        unsaid.forEach(question -> chosen.put(question, List.of()));
        String name = StartForm.first(form, "name").strip();
        String activity = StartForm.first(form, "activity").strip();
        return checked(run, new CompanyForm(name, activity, chosen, unsaid, Answers.NONE, Map.of()));
    }

    /** What no question asks for: the name and the activity. */
    Company beside() {
        return new Company(
                Optional.empty(),
                Optional.of(name).filter(said -> !said.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Activity.ofNafRev2(activity));
    }

    List<FactView> views(Run run, Language language) {
        return questions(run)
                .map(question -> FactView.of(question, this, language))
                .toList();
    }

    private static CompanyForm checked(Run run, CompanyForm form) {
        Map<String, String> faults = new LinkedHashMap<>();
        form.beside().faults().forEach(fault -> faults.put(fault.field(), "company-" + fault.field()));
        if (!form.activity.isEmpty() && form.beside().activity().isEmpty()) {
            faults.put("activity", "company-activity");
        }
        Answers answers = Answers.NONE;
        try {
            answers = Beginning.answers(run.questionnaire(), Optional.of(run.number()), form.raw(run));
        } catch (AnswersRefused refused) {
            refused.faults().forEach(fault -> faults.putIfAbsent(fault.question(), fault.code()));
        }
        return new CompanyForm(form.name, form.activity, form.chosen, form.unsaid, answers, faults);
    }

    /** What was chosen, as answers are given; nothing for what was left unsaid. */
    private Map<String, Object> raw(Run run) {
        Map<String, Object> raw = new HashMap<>();
        questions(run)
                .filter(question ->
                        !chosen.getOrDefault(question.id(), List.of()).isEmpty())
                .forEach(question -> {
                    List<String> keys = chosen.getOrDefault(question.id(), List.of());
                    raw.put(question.id(), question.form() instanceof AnswerForm.TickList ? keys : keys.getFirst());
                });
        return raw;
    }

    /** Those with options; the number has its place in the address. */
    private static Stream<Question> questions(Run run) {
        return CompanyAnswers.questions(run.questionnaire(), run.mode()).stream()
                .filter(question -> question.form() instanceof AnswerForm.Choosing);
    }
}
