package boussole.report.document;

import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Group;
import boussole.report.Balance;
import boussole.report.ScorecardView.DimensionView;
import boussole.report.ScorecardView.QuestionView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every question with its answer, its points and their reason, group by group. */
final class Appendix {

    private final Report report;
    private final Phrases phrases;
    private final Figures figures;

    Appendix(Report report, Phrases phrases) {
        this.report = report;
        this.phrases = phrases;
        this.figures = new Figures(report.language());
    }

    List<Sheet.Part> parts() {
        List<Sheet.Part> parts = new ArrayList<>();
        report.card().dimensions().forEach(dimension -> parts.add(part(dimension, rule(dimension.id()))));
        report.context().forEach(group -> parts.add(part(group, Optional.empty())));
        return parts;
    }

    private Sheet.Part part(DimensionView group, Optional<String> rule) {
        return new Sheet.Part(
                "part-" + group.id(),
                group.name(),
                group.score().map(score -> of(score, group.of().orElse(BigDecimal.ZERO))),
                rule,
                Balance.questions(group).map(this::asked).toList());
    }

    private Sheet.Asked asked(QuestionView question) {
        return new Sheet.Asked(
                question.id(),
                question.title(),
                question.points().map(points -> of(points, question.of())),
                figures.number(question.weight()),
                question.reason());
    }

    private String of(BigDecimal figure, BigDecimal most) {
        return phrases.say("report.of", figures.number(figure), figures.number(most));
    }

    /** How the dimension's score comes about, in a few words. */
    private Optional<String> rule(String dimension) {
        return report.questionnaire().group(dimension).map(Group::aggregation).map(this::said);
    }

    private String said(Aggregation how) {
        return phrases.say(key(how.method())) + phrases.say(key(how.basis()));
    }

    static String key(Aggregation.Method method) {
        return "report.rule." + method.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String key(Aggregation.Basis basis) {
        return "report.rule.of-" + basis.name().toLowerCase(Locale.ROOT);
    }
}
