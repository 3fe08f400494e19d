package boussole.report;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.questionnaire.Answer;
import boussole.questionnaire.AnswerForm;
import boussole.questionnaire.Option;
import boussole.questionnaire.Question;
import boussole.scoring.QuestionResult;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says why a question has the points it has. */
final class QuestionReason {

    private QuestionReason() {}

    static Text of(QuestionResult result) {
        return switch (result.ground()) {
            case EARNED -> earned(result);
            case UNANSWERED -> with(new Text("Pas encore de réponse", "No answer yet"), result);
            case UNKNOWN -> with(Saying.quoted(new Text("Je ne sais pas", "I don't know")), result);
            case NOT_RELEVANT -> with(notRelevant(result), result);
            case HIDDEN ->
                with(
                        new Text(
                                "Non posée\u00a0: vos autres réponses disent qu'il n'y a rien à compter",
                                "Not asked: your other answers say there is nothing to count"),
                        result);
            case NOT_APPLICABLE ->
                new Text(
                        "Ne s'applique pas à votre entreprise\u00a0: ne compte pas",
                        "Does not apply to your company: does not count");
            case NOT_IN_MODE ->
                new Text("Non posée dans ce parcours\u00a0: ne compte pas", "Not asked in this run: does not count");
        };
    }

    /** An answer in the reader's words. */
    static Text words(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Choice choice -> options(question, List.of(choice.key()));
            case Answer.Choices choices ->
                choices.keys().isEmpty()
                        ? new Text("Aucun choix", "Nothing ticked")
                        : options(question, choices.keys());
            case Answer.Number number -> Saying.figure(number.value());
            case Answer.Words words -> Text.same(words.text());
            case Answer.Unknown unknown -> new Text("Je ne sais pas", "I don't know");
            case Answer.NotRelevant notRelevant ->
                new Text(
                        "Sans objet\u00a0: " + notRelevant.justification(),
                        "Not relevant: " + notRelevant.justification());
        };
    }

    private static Text earned(QuestionResult result) {
        Text answer =
                result.answer().map(given -> words(result.question(), given)).orElse(Text.NONE);
        return result.question().scored() ? with(Saying.quoted(answer), result) : Saying.quoted(answer);
    }

    private static Text notRelevant(QuestionResult result) {
        return result.answer().map(given -> words(result.question(), given)).orElse(Text.NONE);
    }

    private static Text with(Text what, QuestionResult result) {
        if (!result.question().scored()) {
            return what;
        }
        Rational highest = result.question().form().range().to();
        Text points = result.points()
                .map(earned -> Saying.points(earned, highest))
                .orElse(new Text("ne compte pas", "does not count"));
        return new Text(what.fr() + "\u00a0: " + points.fr(), what.en() + ": " + points.en());
    }

    private static Text options(Question question, List<String> keys) {
        if (!(question.form() instanceof AnswerForm.Choosing choosing)) {
            return Text.same(String.join(", ", keys));
        }
        List<Text> names = keys.stream()
                .map(key -> choosing.option(key).map(Option::name).orElse(Text.same(key)))
                .toList();
        return new Text(joined(names, Text::fr), joined(names, Text::en));
    }

    private static String joined(List<Text> names, Function<Text, String> language) {
        return names.stream().map(language).collect(Collectors.joining(", "));
    }
}
