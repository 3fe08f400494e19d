package boussole.web.leader.result;

import boussole.report.Balance;
import boussole.report.ScorecardView.DimensionView;
import boussole.report.ScorecardView.QuestionView;
import boussole.report.ScorecardView.SideView;
import boussole.report.ScorecardView.ViewsView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One dimension: its figures side by side, what carries it, what it lacks, and every question behind it.
 *
 * @param declared, {@code checked} and {@code projected}: figures as they are read; a dash where there is none
 * @param gain what the ticked changes add; empty where they add nothing
 * @param reckoning how its score is made of its questions'
 * @param share its part of the whole: a weight
 */
record DimensionCard(
        String id,
        String name,
        String declared,
        String checked,
        String projected,
        String gain,
        String of,
        String share,
        String reckoning,
        List<QuestionView> strengths,
        List<QuestionView> gaps,
        List<QuestionView> questions) {

    private static final int MOST_SHOWN = 2;

    static DimensionCard of(DimensionView dimension, ViewsView views, String reckoning, Figures figures) {
        Optional<BigDecimal> projected = score(views.projected(), dimension);
        Balance balance = Balance.of(dimension);
        return new DimensionCard(
                dimension.id(),
                dimension.name(),
                figures.of(dimension.score()),
                figures.of(score(views.checked(), dimension)),
                figures.of(projected),
                gain(dimension.score(), projected).map(figures::change).orElse(""),
                figures.of(dimension.of()),
                figures.of(dimension.weight()),
                reckoning,
                balance.strengths().stream().limit(MOST_SHOWN).toList(),
                balance.gaps().stream().limit(MOST_SHOWN).toList(),
                Balance.questions(dimension).toList());
    }

    private static Optional<BigDecimal> score(Optional<SideView> side, DimensionView dimension) {
        return side.flatMap(scores -> scores.dimensions().getOrDefault(dimension.id(), Optional.empty()));
    }

    private static Optional<BigDecimal> gain(Optional<BigDecimal> now, Optional<BigDecimal> then) {
        return now.flatMap(from -> then.map(to -> to.subtract(from))).filter(gain -> gain.signum() != 0);
    }
}
