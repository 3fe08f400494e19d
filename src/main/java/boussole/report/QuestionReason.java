package boussole.report;

import boussole.kernel.Language;
import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.scoring.QuestionResult;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Says in one language why a question has the points it has. */
final class QuestionReason {

    private final Language language;
    private final Saying saying;

    QuestionReason(Language language) {
        this.language = language;
        this.saying = Saying.in(language);
    }

    String of(QuestionResult result) {
        return switch (result.ground()) {
            case EARNED -> earned(result);
            case UNANSWERED -> with(saying.either("Pas encore de réponse", "No answer yet"), result);
            case UNKNOWN -> with(saying.quoted(unknown()), result);
            case NOT_RELEVANT -> with(words(result), result);
            case HIDDEN ->
                with(
                        saying.either(
                                "Non posée\u00a0: vos autres réponses disent qu’il n’y a rien à compter",
                                "Not asked: your other answers say there is nothing to count"),
                        result);
            case NOT_APPLICABLE ->
                saying.either(
                        "Ne s’applique pas à votre entreprise\u00a0: ne compte pas",
                        "Does not apply to your company: does not count");
            case NOT_IN_MODE ->
                saying.either(
                        "Non posée dans ce parcours\u00a0: ne compte pas", "Not asked in this run: does not count");
        };
    }

    /** An answer in the reader's words. */
    String words(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> option(question.form(), choice.key());
            case Answer.Choices choices ->
                choices.keys().isEmpty()
                        ? saying.either("Aucun choix", "Nothing ticked")
                        : options(question.form(), choices.keys());
            case Answer.Number number -> saying.figure(number.value());
            case Answer.Words words -> words.text();
            case Answer.Unknown unknown -> unknown();
            case Answer.NotRelevant notRelevant ->
                saying.introduced(saying.either("Sans objet", "Not relevant"), notRelevant.justification());
        };
    }

    private String unknown() {
        return saying.either("Je ne sais pas", "I don't know");
    }

    private String earned(QuestionResult result) {
        return with(saying.quoted(words(result)), result);
    }

    private String words(QuestionResult result) {
        return result.answer().isPresent()
                ? words(result.question(), result.answer().get())
                : "";
    }

    private String with(String what, QuestionResult result) {
        return result.question().scored() ? saying.introduced(what, points(result)) : what;
    }

    private String points(QuestionResult result) {
        Optional<Rational> points = result.points();
        return points.isPresent()
                ? saying.points(points.get(), result.question().form().range().to())
                : saying.either("ne compte pas", "does not count");
    }

    private String options(AnswerForm form, List<String> keys) {
        StringJoiner names = new StringJoiner(", ");
        for (String key : keys) {
            names.add(option(form, key));
        }
        return names.toString();
    }

    private String option(AnswerForm form, String key) {
        Optional<Option> option =
                form instanceof AnswerForm.Choosing choosing ? choosing.option(key) : Optional.empty();
        return option.isPresent() ? option.get().name().in(language) : key;
    }
}
