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
 * <p>Whoever leads knows their own answers and sees the figures again each time someone finishes. So that nobody else's
 * answers can be worked out, those who did not open theirs to the lead are heard two at a time, side by side: on each
 * side, and for each question, not before two of them tell a fact, and a third not before a fourth.
 *
 * @param management how many speak for the management
 * @param staff how many do not
 * @param waiting how many of them are not heard yet, because they would be alone
 * @param questions in the order of asking
 */
public record Spread(int management, int staff, int waiting, List<QuestionSpread> questions) {

    private static final Rational FINDING = Rational.of(2);
    private static final int TOGETHER = 2;

    public Spread {
        questions = List.copyOf(questions);
    }

    /**
     * What one person answered, and for which side.
     *
     * @param open whether the lead may know whose answers these are: the lead's own, or where both agreed
     */
    public record Voice(boolean management, boolean open, Answers answers) {}

    /**
     * The answers to one scored question that at least two people answered with a fact.
     *
     * @param answers how many people
     * @param management the management's mean, in points; empty where nobody of it is heard
     * @param staff the others' mean, in points; empty where nobody of them is heard
     */
    public record QuestionSpread(
            String question,
            int answers,
            Rational lowest,
            Rational highest,
            Optional<Rational> management,
            Optional<Rational> staff) {

        /** The management's mean minus the staff's, in points; empty where one side is not heard. */
        public Optional<Rational> gap() {
            return management.flatMap(above -> staff.map(above::minus));
        }

        /** Whether that gap is two steps or more, either way. */
        public boolean finding() {
            return gap().filter(gap -> gap.max(gap.negated()).atLeast(FINDING)).isPresent();
        }
    }

    /** @param voices the earliest first */
    public static Spread of(Questionnaire questionnaire, Mode mode, List<Voice> voices) {
        Side management = Side.of(true, voices, questionnaire, mode);
        Side staff = Side.of(false, voices, questionnaire, mode);
        return new Spread(
                management.people(),
                staff.people(),
                management.waiting() + staff.waiting(),
                questionnaire
                        .inOrder()
                        .filter(Question::scored)
                        .flatMap(question -> spread(question.id(), management, staff).stream())
                        .toList());
    }

    private static Optional<QuestionSpread> spread(String question, Side management, Side staff) {
        List<Rational> above = management.points(question);
        List<Rational> below = staff.points(question);
        List<Rational> all = Stream.concat(above.stream(), below.stream()).toList();
        return all.size() < TOGETHER
                ? Optional.empty()
                : Optional.of(new QuestionSpread(
                        question,
                        all.size(),
                        all.stream().reduce(Rational::min).orElseThrow(),
                        all.stream().reduce(Rational::max).orElseThrow(),
                        mean(above),
                        mean(below)));
    }

    private static Optional<Rational> mean(List<Rational> points) {
        return points.stream().reduce(Rational::plus).map(sum -> sum.over(Rational.of(points.size())));
    }

    /**
     * Those who speak for one side.
     *
     * @param open whose answers the lead may know
     * @param together the others, an even number of them
     */
    private record Side(int people, List<Results> open, List<Results> together) {

        static Side of(boolean management, List<Voice> voices, Questionnaire questionnaire, Mode mode) {
            List<Voice> ours = voices.stream()
                    .filter(voice -> voice.management() == management)
                    .toList();
            List<Results> open = results(ours.stream().filter(Voice::open), questionnaire, mode);
            List<Results> others = results(ours.stream().filter(voice -> !voice.open()), questionnaire, mode);
            return new Side(ours.size(), open, others.subList(0, others.size() - others.size() % TOGETHER));
        }

        private static List<Results> results(Stream<Voice> voices, Questionnaire questionnaire, Mode mode) {
            return voices.map(voice -> Results.of(questionnaire, mode, voice.answers()))
                    .toList();
        }

        int waiting() {
            return people - open.size() - together.size();
        }

        List<Rational> points(String question) {
            List<Rational> others = points(question, together);
            return Stream.concat(
                            points(question, open).stream(),
                            others.size() < TOGETHER ? Stream.empty() : others.stream())
                    .toList();
        }

        private static List<Rational> points(String question, List<Results> heard) {
            return heard.stream()
                    .map(results -> results.question(question))
                    .filter(result -> result.ground() == QuestionResult.Ground.EARNED)
                    .flatMap(result -> result.points().stream())
                    .toList();
        }
    }
}
