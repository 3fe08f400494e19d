package boussole.web.api;

import boussole.assessment.InvitingRespondents.Respondents;
import boussole.kernel.Rational;
import boussole.scoring.comparison.Spread;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who was invited, and the spread of what the finished ones said.
 *
 * @param management and {@code staff}: how many of each have finished, the lead among the management
 * @param waiting how many of them are not heard in the spread yet, because their answers would stand alone
 */
record RespondentsView(List<InvitedView> invited, int management, int staff, int waiting, List<SpreadView> spread) {

    /** @param sharing whether lead and colleague both agree to see each other's answers */
    record InvitedView(String id, String role, Instant at, boolean finished, boolean sharing) {}

    /** @param gap the management's mean less the staff's; null where one side said nothing */
    record SpreadView(
            String question,
            int answers,
            BigDecimal lowest,
            BigDecimal highest,
            Optional<BigDecimal> gap,
            boolean finding) {}

    static RespondentsView of(Respondents respondents) {
        return new RespondentsView(
                respondents.invited().stream()
                        .map(invited -> new InvitedView(
                                invited.id().value(),
                                invited.role().key(),
                                invited.at(),
                                invited.finished(),
                                invited.sharing().mutual()))
                        .toList(),
                respondents.spread().management(),
                respondents.spread().staff(),
                respondents.spread().waiting(),
                respondents.spread().questions().stream()
                        .map(RespondentsView::spread)
                        .toList());
    }

    private static SpreadView spread(Spread.QuestionSpread question) {
        return new SpreadView(
                question.question(),
                question.answers(),
                shown(question.lowest()),
                shown(question.highest()),
                question.gap().map(RespondentsView::shown),
                question.finding());
    }

    private static BigDecimal shown(Rational points) {
        return points.toDecimal(2);
    }
}
