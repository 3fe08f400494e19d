package boussole.web.leader.colleagues;

import boussole.kernel.Language;
import boussole.kernel.Rational;
import boussole.questionnaire.Aggregation;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.scoring.comparison.Spread.QuestionSpread;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

/**
 * How far apart the answers to one question lie, in words and as a picture.
 *
 * @param people how many stand behind it
 * @param management and {@code staff}: their means in points; empty where a side is not heard
 * @param above how many points the management sees itself above the others; empty where it does not
 * @param below how many below
 * @param picture where things stand on a line
 */
record SpreadView(
        String title,
        int people,
        String lowest,
        String highest,
        String most,
        String management,
        String staff,
        boolean finding,
        String above,
        String below,
        Picture picture) {

    /** Places on a line from {@value #LEFT} to {@value #RIGHT}; a side that is not heard has none. */
    record Picture(int low, int high, Optional<Integer> management, Optional<Integer> staff) {

        static final int LEFT = 12;
        static final int RIGHT = 188;

        static Picture of(QuestionSpread spread, Aggregation.Scale scale) {
            return new Picture(
                    place(spread.lowest(), scale),
                    place(spread.highest(), scale),
                    spread.management().map(mean -> place(mean, scale)),
                    spread.staff().map(mean -> place(mean, scale)));
        }

        private static int place(Rational points, Aggregation.Scale scale) {
            Rational share = points.minus(scale.from()).over(scale.to().minus(scale.from()));
            return share.times(Rational.of(RIGHT - LEFT))
                    .plus(Rational.of(LEFT))
                    .toDecimal(0)
                    .intValue();
        }
    }

    static List<SpreadView> all(Questionnaire questionnaire, List<QuestionSpread> spreads, Language language) {
        return spreads.stream()
                .flatMap(spread -> questionnaire.question(spread.question()).stream()
                        .map(question -> of(question, spread, language)))
                .toList();
    }

    private static SpreadView of(Question question, QuestionSpread spread, Language language) {
        Optional<Rational> gap = spread.gap().filter(points -> points.signum() != 0);
        return new SpreadView(
                question.title().in(language),
                spread.answers(),
                written(spread.lowest(), language),
                written(spread.highest(), language),
                written(question.form().range().to(), language),
                written(spread.management(), language),
                written(spread.staff(), language),
                spread.finding(),
                written(gap.filter(points -> points.signum() > 0), language),
                written(gap.filter(points -> points.signum() < 0).map(Rational::negated), language),
                Picture.of(spread, question.form().range()));
    }

    private static String written(Optional<Rational> points, Language language) {
        return points.map(figure -> written(figure, language)).orElse("");
    }

    private static String written(Rational points, Language language) {
        NumberFormat figures = NumberFormat.getInstance(language.locale());
        figures.setMaximumFractionDigits(1);
        return figures.format(points.toDecimal(1));
    }
}
