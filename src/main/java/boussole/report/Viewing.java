package boussole.report;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.questionnaire.Group;
import boussole.questionnaire.Level;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.report.ScorecardView.AdviceView;
import boussole.report.ScorecardView.ChangeView;
import boussole.report.ScorecardView.ConfidenceView;
import boussole.report.ScorecardView.DimensionView;
import boussole.report.ScorecardView.HeldBackView;
import boussole.report.ScorecardView.NextLevelView;
import boussole.report.ScorecardView.OverallView;
import boussole.report.ScorecardView.PointerView;
import boussole.report.ScorecardView.QuestionView;
import boussole.report.ScorecardView.SideView;
import boussole.report.ScorecardView.ViewsView;
import boussole.scoring.GroupResult;
import boussole.scoring.QuestionResult;
import boussole.scoring.Results;
import boussole.scoring.Scorecard;
import boussole.scoring.Scorecard.LevelReached;
import boussole.scoring.Scorecard.Outline;
import boussole.scoring.Scorecard.Overall;
import boussole.scoring.projection.Appraisal;
import boussole.scoring.projection.WayUp;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts a scorecard into one language. */
public final class Viewing {

    private final Questionnaire questionnaire;
    private final Language language;
    private final QuestionReason reasons;

    public Viewing(Questionnaire questionnaire, Language language) {
        this.questionnaire = questionnaire;
        this.language = language;
        this.reasons = new QuestionReason(language);
    }

    public ScorecardView view(Appraisal appraisal) {
        Scorecard scorecard = appraisal.declared();
        return new ScorecardView(
                scorecard.edition().questionnaire(),
                scorecard.edition().edition(),
                scorecard.questionnaireHash(),
                scorecard.rules(),
                scorecard.mode(),
                overall(scorecard),
                scorecard.heldBack().stream().map(this::heldBack).toList(),
                scorecard.dimensions().stream().map(this::dimension).toList(),
                measures(scorecard),
                confidence(scorecard),
                scorecard.advice().stream().map(this::advice).toList(),
                scorecard.pointers().stream().map(this::pointer).toList(),
                appraisal.wayUp().map(this::nextLevel),
                new ViewsView(
                        scorecard.outline().map(this::side),
                        appraisal.checked().map(this::side),
                        appraisal.wayUp().map(WayUp::projected).map(this::side)));
    }

    /** The groups that are asked for information only, with what was answered in this run. */
    public List<DimensionView> context(Results results) {
        return questionnaire.root().groups().stream()
                .filter(group -> !group.scored())
                .map(group -> new DimensionView(
                        group.id(),
                        group.name().in(language),
                        Saying.plain(group.weight()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        group.allQuestions()
                                .map(question -> question(results.question(question.id())))
                                .toList(),
                        List.of()))
                .toList();
    }

    private OverallView overall(Scorecard scorecard) {
        String summary = new Summary(language)
                .of(scorecard, questionnaire.root().aggregation().method());
        return scorecard
                .overall()
                .<OverallView>map(overall -> scored(overall, summary))
                .orElseGet(() -> new OverallView.Insufficient("insufficient-data", summary));
    }

    private OverallView scored(Overall overall, String summary) {
        Optional<LevelReached> level = overall.level();
        return new OverallView.Scored(
                overall.score().map(Saying::score),
                level.map(LevelReached::number),
                level.map(reached -> reached.name().in(language)),
                level.flatMap(reached -> questionnaire.level(reached.number()))
                        .map(reached -> reached.description().in(language)),
                level.map(LevelReached::byScore),
                level.map(LevelReached::uncapped),
                summary);
    }

    private HeldBackView heldBack(Scorecard.HeldBack held) {
        return new HeldBackView(
                held.kind(),
                held.id(),
                held.from(),
                held.to(),
                held.rule().in(language),
                held.reason().in(language));
    }

    private DimensionView dimension(GroupResult result) {
        return new DimensionView(
                result.group().id(),
                result.group().name().in(language),
                Saying.plain(result.group().weight()),
                result.score().map(Saying::score),
                result.level().map(Level::number),
                result.level().map(level -> level.name().in(language)),
                result.lowest().map(Saying::plain),
                result.highest().map(Saying::plain),
                result.questions().stream().map(this::question).toList(),
                result.groups().stream().map(this::dimension).toList());
    }

    private QuestionView question(QuestionResult result) {
        Question question = result.question();
        return new QuestionView(
                question.id(),
                question.title().in(language),
                question.scored() ? result.points().map(Saying::plain) : Optional.empty(),
                Saying.plain(question.form().range().to()),
                Saying.plain(question.weight()),
                result.asked(),
                reasons.of(result));
    }

    private static Map<String, BigDecimal> measures(Scorecard scorecard) {
        Map<String, BigDecimal> measures = new TreeMap<>();
        scorecard.measures().forEach((id, value) -> measures.put(id, Saying.score(value)));
        return measures;
    }

    private static ConfidenceView confidence(Scorecard scorecard) {
        return new ConfidenceView(
                Saying.score(scorecard.confidence().answered()),
                Saying.score(scorecard.confidence().evidenced()),
                Saying.score(scorecard.confidence().checked()));
    }

    private AdviceView advice(Scorecard.AdviceGiven given) {
        return new AdviceView(
                given.advice().id(),
                given.rule().in(language),
                given.advice().text().in(language),
                given.advice().next().in(language),
                given.advice().dimension(),
                given.advice().within());
    }

    private PointerView pointer(Scorecard.PointerGiven given) {
        return new PointerView(
                given.pointer().id(),
                given.rule().in(language),
                given.pointer().article(),
                given.pointer().from(),
                given.pointer().asOf(),
                new Text("à vérifier", "to be checked").in(language),
                given.pointer().text().in(language));
    }

    private NextLevelView nextLevel(WayUp wayUp) {
        return new NextLevelView(
                wayUp.level(),
                wayUp.name().in(language),
                wayUp.changes().stream().map(this::change).toList());
    }

    /** One change of answer, in words. */
    public ChangeView change(WayUp.Change change) {
        Question question = questionnaire.question(change.question()).orElseThrow();
        return new ChangeView(
                change.question(),
                question.title().in(language),
                change.from().map(AnswerValue::of).orElse("unanswered"),
                AnswerValue.of(change.to()),
                reasons.words(question, change.to()),
                change.evidence().map(evidence -> evidence.name().toLowerCase(Locale.ROOT)),
                Saying.score(change.gain()));
    }

    private SideView side(Outline outline) {
        Map<String, Optional<BigDecimal>> dimensions = new LinkedHashMap<>();
        for (Group dimension : questionnaire.dimensions()) {
            dimensions.put(
                    dimension.id(),
                    Optional.ofNullable(outline.dimensions().get(dimension.id()))
                            .map(Saying::score));
        }
        return new SideView(
                outline.overall().score().map(Saying::score),
                outline.overall().level().map(LevelReached::number),
                dimensions);
    }
}
