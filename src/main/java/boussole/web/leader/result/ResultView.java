package boussole.web.leader.result;

import boussole.assessment.TakingAssessment.Outcome;
import boussole.kernel.Language;
import boussole.questionnaire.Group;
import boussole.questionnaire.Questionnaire;
import boussole.report.Reckoning;
import boussole.report.Roadmap;
import boussole.report.ScorecardView;
import boussole.report.Viewing;
import boussole.report.radar.Radar;
import boussole.scoring.Scorecard;
import boussole.scoring.projection.Appraisal;
import boussole.scoring.projection.WayUp.Change;
import boussole.scoring.projection.WhatIf;
import boussole.web.leader.result.WhatIfView.Sides;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a result page shows of the scorecard, in one language.
 *
 * @param card the scorecard as the API gives it
 * @param radar the scores in a picture, with the ticked changes as the projection; empty where there is nothing to draw
 * @param figures how the page writes figures
 * @param score the overall score as it is read, and {@code reckoning}: how it is made
 */
record ResultView(
        ScorecardView card,
        Optional<Radar> radar,
        Figures figures,
        String score,
        String reckoning,
        LevelScale scale,
        WhatIfView whatIf,
        List<DimensionCard> dimensions,
        Roadmap roadmap) {

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    /** @param ticked the questions whose change is tried; empty: those of the way up */
    static ResultView of(Outcome outcome, Optional<Set<String>> ticked, Language language) {
        Questionnaire questionnaire = outcome.scoring().questionnaire();
        Viewing viewing = new Viewing(questionnaire, language);
        Figures figures = new Figures(language);
        WhatIf whatIf = WhatIf.of(
                outcome.scoring(), outcome.mode(), outcome.assessment().answers(), outcome.wayUp());
        Set<String> tried = ticked.orElseGet(
                () -> whatIf.wayUp().stream().map(Change::question).collect(Collectors.toSet()));
        ScorecardView now = viewing.view(new Appraisal(outcome.scorecard(), outcome.checked(), outcome.wayUp()));
        Scorecard projected = whatIf.with(tried);
        ScorecardView then = viewing.view(new Appraisal(projected, Optional.empty(), Optional.empty()));
        ScorecardView pictured =
                now.projecting(tried.isEmpty() ? Optional.empty() : then.views().declared());
        return new ResultView(
                now,
                Radar.of(pictured, language),
                figures,
                score(now, figures),
                Reckoning.of(questionnaire.root().aggregation(), language),
                LevelScale.of(questionnaire.levels(), now.overall(), language),
                WhatIfView.of(whatIf, tried, viewing, new Sides(now, then), figures),
                dimensions(questionnaire, pictured, figures),
                Roadmap.of(now.advice(), outcome.assessment().at().atZone(HERE).toLocalDate()));
    }

    /** Whether there is enough to tell a score. */
    public boolean scored() {
        return card.overall() instanceof ScorecardView.OverallView.Scored;
    }

    private static String score(ScorecardView card, Figures figures) {
        return card.overall() instanceof ScorecardView.OverallView.Scored scored ? figures.of(scored.score()) : "";
    }

    private static List<DimensionCard> dimensions(Questionnaire questionnaire, ScorecardView card, Figures figures) {
        Map<String, String> reckonings = questionnaire.dimensions().stream()
                .collect(Collectors.toMap(
                        Group::id, dimension -> Reckoning.of(dimension.aggregation(), figures.language())));
        return card.dimensions().stream()
                .map(dimension ->
                        DimensionCard.of(dimension, card.views(), reckonings.getOrDefault(dimension.id(), ""), figures))
                .toList();
    }
}
