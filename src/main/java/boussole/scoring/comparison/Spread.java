package boussole.scoring.comparison;

import boussole.kernel.Rational;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.Answers;
import boussole.scoring.QuestionResult;
import boussole.scoring.Results;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far apart the answers of several people of one company lie: figures only, never who said what.
 *
 * @param management how many speak for the management
 * @param staff how many do not
 * @param questions in the order of asking
 */
public record Spread(int management, int staff, List<QuestionSpread> questions) {

    private static final Rational FINDING = Rational.of(2);

    public Spread {
        questions = List.copyOf(questions);
    }

    /** What one person answered, and for which side. */
    public record Voice(boolean management, Answers answers) {}

    /**
     * The answers to one scored question that at least two people answered with a fact.
     *
     * @param answers how many people
     * @param gap the management's mean minus the staff's, in points; empty where one side said nothing
     * @param finding whether that gap is two steps or more, either way
     */
    public record QuestionSpread(
            String question, int answers, Rational lowest, Rational highest, Optional<Rational> gap, boolean finding) {}

    public static Spread of(Questionnaire questionnaire, Mode mode, List<Voice> voices) {
        List<Heard> heard = voices.stream()
                .map(voice -> new Heard(voice.management(), Results.of(questionnaire, mode, voice.answers())))
                .toList();
        long management = voices.stream().filter(Voice::management).count();
        return new Spread(
                (int) management,
                (int) (voices.size() - management),
                questionnaire
                        .inOrder()
                        .filter(Question::scored)
                        .flatMap(question -> spread(question.id(), heard).stream())
                        .toList());
    }

    private static Optional<QuestionSpread> spread(String question, List<Heard> heard) {
        List<Rational> all = points(question, heard.stream());
        if (all.size() < 2) {
            return Optional.empty();
        }
        Optional<Rational> gap = mean(points(question, heard.stream().filter(Heard::management)))
                .flatMap(above -> mean(points(question, heard.stream().filter(one -> !one.management())))
                        .map(above::minus));
        return Optional.of(new QuestionSpread(
                question,
                all.size(),
                all.stream().reduce(Rational::min).orElseThrow(),
                all.stream().reduce(Rational::max).orElseThrow(),
                gap,
                gap.filter(Spread::wide).isPresent()));
    }

    private static List<Rational> points(String question, Stream<Heard> heard) {
        return heard.map(one -> one.results().question(question))
                .filter(result -> result.ground() == QuestionResult.Ground.EARNED)
                .flatMap(result -> result.points().stream())
                .toList();
    }

    private static Optional<Rational> mean(List<Rational> points) {
        return points.stream().reduce(Rational::plus).map(sum -> sum.over(Rational.of(points.size())));
    }

    private static boolean wide(Rational gap) {
        return gap.max(gap.negated()).atLeast(FINDING);
    }

    /** One person's results. */
    private record Heard(boolean management, Results results) {}
}
