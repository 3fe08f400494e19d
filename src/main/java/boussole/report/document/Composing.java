package boussole.report.document;

import boussole.questionnaire.Level;
import boussole.report.Balance;
import boussole.report.Roadmap;
import boussole.report.ScorecardView;
import boussole.report.ScorecardView.AdviceView;
import boussole.report.ScorecardView.DimensionView;
import boussole.report.ScorecardView.OverallView;
import boussole.report.ScorecardView.QuestionView;
import boussole.report.document.Sheet.Listed;
import boussole.report.document.typesetting.Fonts;
import boussole.report.radar.Radar;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes out a report as a sheet, as far as there is room. */
final class Composing {

    private static final int BEST_AND_WORST = 3;
    private static final int STEPS = 160; // millimetres on paper

    private final Report report;
    private final ScorecardView card;
    private final Room room;
    private final Phrases phrases;
    private final Figures figures;
    private final Map<String, String> names;

    private Composing(Report report, Room room, Phrases phrases) {
        this.report = report;
        this.card = report.card();
        this.room = room;
        this.phrases = phrases;
        this.figures = new Figures(report.language());
        this.names = card.dimensions().stream().collect(Collectors.toMap(DimensionView::id, DimensionView::name));
    }

    static Sheet sheet(Report report, Room room, Phrases phrases) {
        return new Composing(report, room, phrases).sheet();
    }

    private Sheet sheet() {
        return new Sheet(
                report.language().tag(),
                room.style(),
                room.scoresFirst(),
                report.questionnaire().title().in(report.language()),
                report.company().map(this::clipped).orElse(phrases.say("report.anonymous")),
                figures.day(report.on()),
                report.mode().name().in(report.language()),
                verdict(),
                Listed.of(card.heldBack().stream().map(this::held).toList(), room.held()),
                card.nextLevel().map(this::way),
                Radar.of(card, report.language()).map(this::picture),
                new ScoresTable(card, figures).scores(),
                card.dimensions().stream().map(this::dimension).toList(),
                Optional.of(one(Balance::strengths, Comparator.reverseOrder())).filter(some -> !some.isEmpty()),
                Optional.of(one(Balance::gaps, Comparator.naturalOrder())).filter(some -> !some.isEmpty()),
                roadmap(),
                Listed.of(card.pointers().stream().map(this::law).toList(), room.pointers()),
                trust(),
                new Appendix(report, phrases).parts(),
                origin());
    }

    private Sheet.Verdict verdict() {
        List<Level> levels = report.questionnaire().levels();
        Optional<OverallView.Scored> scored =
                card.overall() instanceof OverallView.Scored some ? Optional.of(some) : Optional.empty();
        Optional<Integer> level = scored.flatMap(OverallView.Scored::level);
        return new Sheet.Verdict(
                scored.isPresent(),
                level.map(String::valueOf),
                levels.isEmpty() ? "" : Integer.toString(levels.getLast().number()),
                scored.flatMap(OverallView.Scored::levelName),
                clipped(card.overall().summary(), 2 * room.letters()),
                scored.flatMap(OverallView.Scored::levelDescription).filter(text -> !text.isBlank()),
                limit(),
                level.map(reached -> levels.stream()
                                .map(step -> step(step, reached, levels.size()))
                                .toList())
                        .orElse(List.of()));
    }

    private Optional<String> limit() {
        return report.mode().highestLevel().isPresent()
                ? Optional.of(Integer.toString(report.mode().highestLevel().getAsInt()))
                : Optional.empty();
    }

    private Sheet.Step step(Level step, int reached, int of) {
        String state = step.number() < reached ? "past" : step.number() == reached ? "here" : "ahead";
        return new Sheet.Step(
                Integer.toString(step.number()),
                step.name().in(report.language()),
                state,
                step.number() == reached,
                "width: " + (STEPS / of - 2) + "mm");
    }

    private Sheet.Held held(ScorecardView.HeldBackView held) {
        return new Sheet.Held(sentence(clipped(held.reason())), held.rule());
    }

    private Sheet.Way way(ScorecardView.NextLevelView next) {
        List<Sheet.Change> changes = next.changes().stream()
                .map(change -> new Sheet.Change(
                        clipped(change.title()),
                        clipped(change.toText()),
                        change.evidence().isPresent()))
                .toList();
        return new Sheet.Way(Integer.toString(next.level()), next.levelName(), Listed.of(changes, room.changes()));
    }

    /** The picture as it stands on a page, at its size on paper, with its words for those who do not see it. */
    private String picture(Radar radar) {
        String opening = "<svg font-family=\"%s\" style=\"width: %dmm; height: %dmm\" alt=\"%s\" "
                .formatted(
                        Fonts.FAMILY,
                        room.radar(),
                        Math.round(room.radar() * radar.proportion()),
                        escaped(radar.title() + ". " + radar.description()));
        return opening + radar.svg().substring("<svg ".length());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private Sheet.Dimension dimension(DimensionView dimension) {
        Balance balance = Balance.of(dimension);
        return new Sheet.Dimension(
                dimension.name(),
                dimension.score().map(figures::number),
                figures.number(dimension.of()),
                balance.strengths().stream()
                        .map(point -> point(dimension, point))
                        .toList(),
                balance.gaps().stream().map(point -> point(dimension, point)).toList());
    }

    private Sheet.Point point(DimensionView dimension, QuestionView question) {
        return new Sheet.Point(
                dimension.name(),
                clipped(question.title()),
                question.points()
                        .map(points -> phrases.say("report.of", figures.number(points), figures.number(question.of())))
                        .orElse(Figures.NONE),
                clipped(question.reason()));
    }

    /** The first of some dimensions: those with the best or the weakest scores. */
    private List<Sheet.Point> one(Function<Balance, List<QuestionView>> of, Comparator<BigDecimal> order) {
        return card.dimensions().stream()
                .filter(dimension -> dimension.score().isPresent())
                .sorted(Comparator.comparing((DimensionView d) -> share(d), order)
                        .thenComparing(DimensionView::id))
                .flatMap(dimension ->
                        of.apply(Balance.of(dimension)).stream().limit(1).map(point -> point(dimension, point)))
                .limit(BEST_AND_WORST)
                .toList();
    }

    private static BigDecimal share(DimensionView dimension) {
        BigDecimal of = dimension.of().orElse(BigDecimal.ONE);
        return of.signum() == 0
                ? BigDecimal.ZERO
                : dimension.score().orElse(BigDecimal.ZERO).divide(of, MathContext.DECIMAL64);
    }

    private Optional<Listed<Sheet.Stage>> roadmap() {
        List<AdviceView> shown = card.advice().stream().limit(room.advice()).toList();
        List<Sheet.Stage> stages = Roadmap.of(shown, report.on()).stages().stream()
                .map(stage -> new Sheet.Stage(
                        Integer.toString(stage.within()),
                        figures.day(stage.by()),
                        stage.advice().stream().map(this::advice).toList()))
                .toList();
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Listed<>(true, stages, Listed.more(card.advice().size() - shown.size())));
    }

    private Sheet.Advice advice(AdviceView advice) {
        return new Sheet.Advice(
                names.getOrDefault(advice.dimension(), advice.dimension()),
                clipped(advice.text()),
                clipped(advice.next()),
                advice.rule());
    }

    private Sheet.Law law(ScorecardView.PointerView pointer) {
        return new Sheet.Law(
                clipped(pointer.text()),
                pointer.article(),
                figures.day(pointer.from()),
                figures.day(pointer.asOf()),
                pointer.status(),
                pointer.rule());
    }

    private Sheet.Trust trust() {
        return new Sheet.Trust(
                figures.percent(card.confidence().answered()),
                figures.percent(card.confidence().evidenced()),
                figures.percent(card.confidence().checked()));
    }

    private Sheet.Origin origin() {
        return new Sheet.Origin(
                card.questionnaire(),
                card.edition(),
                report.mode().name().in(report.language()),
                card.questionnaireHash(),
                card.rules(),
                figures.day(report.on()));
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String clipped(String text) {
        return clipped(text, room.letters());
    }

    private static String clipped(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, most));
        int space = cut.lastIndexOf(' ');
        return (space > most / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
