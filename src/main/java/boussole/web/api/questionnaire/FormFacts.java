package boussole.web.api.questionnaire;

import boussole.questionnaire.AnswerForm;
import java.math.BigDecimal;
import java.util.Optional;

/** What a program must know of a question's form to ask it. */
final class FormFacts {

    private FormFacts() {}

    /** As the questionnaire files name it. */
    static String kind(AnswerForm form) {
        return switch (form) {
            case AnswerForm.SingleChoice single -> "single";
            case AnswerForm.TickList ticks -> "ticks";
            case AnswerForm.Ranking ranking -> "ranking";
            case AnswerForm.Amount amount -> "number";
            case AnswerForm.FreeText text -> "text";
            case AnswerForm.CompanyNumber number -> "company-number";
        };
    }

    static Optional<Integer> most(AnswerForm form) {
        return switch (form) {
            case AnswerForm.TickList ticks -> Optional.of(ticks.most());
            case AnswerForm.Ranking ranking -> Optional.of(ranking.most());
            default -> Optional.empty();
        };
    }

    static Optional<Integer> longest(AnswerForm form) {
        return form instanceof AnswerForm.FreeText text ? Optional.of(text.longest()) : Optional.empty();
    }

    static Optional<BigDecimal> from(AnswerForm form) {
        return form instanceof AnswerForm.Amount amount
                ? Optional.of(amount.from().toDecimal(amount.decimals()))
                : Optional.empty();
    }

    static Optional<BigDecimal> to(AnswerForm form) {
        return form instanceof AnswerForm.Amount amount
                ? Optional.of(amount.to().toDecimal(amount.decimals()))
                : Optional.empty();
    }
}
