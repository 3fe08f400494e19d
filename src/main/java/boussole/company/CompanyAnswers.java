package boussole.company;

import boussole.kernel.CompanyNumber;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm.Choosing;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.questionnaire.Question.CompanyFact;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.Answers;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a company is known by, as answers to the questions that ask for it, and back. */
public final class CompanyAnswers {

    private CompanyAnswers() {}

    /** The questions of this mode that ask for something a company is known by. */
    public static List<Question> questions(Questionnaire questionnaire, Mode mode) {
        return Stream.of(CompanyFact.values())
                .flatMap(fact -> questionnaire.telling(fact).stream())
                .filter(question -> question.modes().contains(mode.id()))
                .toList();
    }

    /** The options of a question that stand for what is known of the company; none where that is not certain. */
    public static List<String> suggested(Question question, Company company) {
        return question.form() instanceof Choosing choosing
                ? codes(question, company)
                        .flatMap(code -> choosing.covering(code).stream())
                        .map(Option::key)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The company with what it left unsaid filled in by its answers. */
    public static Company completed(Questionnaire questionnaire, Company said, Answers answers) {
        List<String> departements = keys(questionnaire, answers, CompanyFact.DEPARTEMENTS)
                .filter(Company::isDepartement)
                .toList();
        return new Company(
                said.siren().or(() -> siren(questionnaire, answers)),
                said.name(),
                said.size().or(() -> key(questionnaire, answers, CompanyFact.SIZE)),
                said.sector().or(() -> key(questionnaire, answers, CompanyFact.SECTOR)),
                said.departements().isEmpty() ? departements : said.departements(),
                said.activity());
    }

    private static Optional<String> siren(Questionnaire questionnaire, Answers answers) {
        return key(questionnaire, answers, CompanyFact.NUMBER)
                .flatMap(CompanyNumber::read)
                .map(CompanyNumber::siren);
    }

    private static Optional<String> key(Questionnaire questionnaire, Answers answers, CompanyFact fact) {
        return keys(questionnaire, answers, fact).findFirst();
    }

    private static Stream<String> codes(Question question, Company company) {
        return question.fact().stream().flatMap(fact -> switch (fact) {
            case NUMBER -> company.siren().stream();
            case SIZE -> company.size().stream();
            case SECTOR ->
                Stream.concat(company.sector().stream(), company.activity().map(Activity::qualified).stream());
            case DEPARTEMENTS -> company.departements().stream();
        });
    }

    private static Stream<String> keys(Questionnaire questionnaire, Answers answers, CompanyFact fact) {
        return questionnaire.telling(fact).flatMap(question -> answers.to(question.id())).stream()
                .map(CompanyAnswers::keys)
                .flatMap(Collection::stream);
    }

    private static List<String> keys(Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> List.of(choice.key());
            case Answer.Choices choices -> choices.keys();
            case Answer.Words words -> List.of(words.text());
            default -> List.of();
        };
    }
}
