package boussole.scoring.comparison;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.questionnaire.Bridge;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.Questionnaire;
import boussole.scoring.GroupResult;
import boussole.scoring.QuestionResult;
import boussole.scoring.Scorecard;
import boussole.scoring.Scorecard.LevelReached;
import boussole.scoring.comparison.Progress.Basis;
import boussole.scoring.comparison.Progress.Change;
import boussole.scoring.comparison.Progress.DimensionChange;
import boussole.scoring.comparison.Progress.LevelChange;
import boussole.source.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Two runs of one company, set side by side as far as that is honest.
 *
 * <p>In the same edition and mode every score is compared. In another mode, or in the next edition with a bridge to the
 * earlier one, only questions that both runs counted are: each dimension is then 100 x sum(weight x ratio) / sum(weight)
 * over those, with the later run's weights, and neither overall scores nor levels are compared.
 */
public final class Comparing {

    private Comparing() {}

    /** @param edition the later run's questionnaire */
    public static Comparison runs(Scorecard before, Scorecard after, Questionnaire edition) {
        if (!before.edition().equals(after.edition())) {
            return edition.bridge()
                    .filter(bridge -> bridge.from().equals(before.edition()))
                    .<Comparison>map(bridge -> new Compared(shared(before, after, earlier(bridge))))
                    .orElseGet(() -> new Refused(noBridge(before.edition(), after.edition())));
        }
        if (!before.questionnaireHash().equals(after.questionnaireHash())) {
            return new Refused(changed(after.edition()));
        }
        return new Compared(
                before.mode().equals(after.mode()) ? same(before, after) : shared(before, after, Optional::of));
    }

    private static Progress same(Scorecard before, Scorecard after) {
        Map<String, GroupResult> earlier = new HashMap<>();
        before.dimensions().forEach(dimension -> earlier.put(dimension.group().id(), dimension));
        return new Progress(
                before.edition(),
                after.edition(),
                Basis.SAME_RUN,
                before.rules().equals(after.rules()),
                change(overall(before), overall(after)),
                level(before).flatMap(one -> level(after).map(other -> new LevelChange(one, other))),
                after.dimensions().stream()
                        .map(dimension -> same(
                                Optional.ofNullable(
                                        earlier.get(dimension.group().id())),
                                dimension))
                        .toList());
    }

    private static DimensionChange same(Optional<GroupResult> before, GroupResult after) {
        long questions = after.allQuestions().filter(QuestionResult::counts).count();
        return new DimensionChange(
                after.group().id(),
                after.group().name(),
                change(before.flatMap(GroupResult::score), after.score()),
                (int) questions);
    }

    private static Progress shared(Scorecard before, Scorecard after, Earlier earlier) {
        Map<String, QuestionResult> counted = new HashMap<>();
        before.dimensions().stream()
                .flatMap(GroupResult::allQuestions)
                .filter(QuestionResult::counts)
                .forEach(result -> counted.put(result.question().id(), result));
        return new Progress(
                before.edition(),
                after.edition(),
                Basis.SHARED_QUESTIONS,
                before.rules().equals(after.rules()),
                Optional.empty(),
                Optional.empty(),
                after.dimensions().stream()
                        .map(dimension -> shared(dimension, counted, earlier))
                        .toList());
    }

    private static DimensionChange shared(GroupResult after, Map<String, QuestionResult> counted, Earlier earlier) {
        Rational weight = Rational.ZERO;
        Rational then = Rational.ZERO;
        Rational now = Rational.ZERO;
        int questions = 0;
        for (QuestionResult result :
                after.allQuestions().filter(QuestionResult::counts).toList()) {
            Optional<QuestionResult> same = earlier.of(result.question().id()).map(counted::get);
            if (same.isPresent()) {
                questions++;
                weight = weight.plus(result.question().weight());
                then = then.plus(result.question().weight().times(ratio(same.get())));
                now = now.plus(result.question().weight().times(ratio(result)));
            }
        }
        Optional<Change> change = weight.signum() == 0
                ? Optional.empty()
                : Optional.of(new Change(hundredfold(then, weight), hundredfold(now, weight)));
        return new DimensionChange(after.group().id(), after.group().name(), change, questions);
    }

    private static Rational hundredfold(Rational sum, Rational weight) {
        return Rational.HUNDRED.times(sum).over(weight);
    }

    private static Rational ratio(QuestionResult result) {
        Rational low = result.question().form().range().from();
        Rational span = result.question().form().range().to().minus(low);
        return span.signum() == 0
                ? Rational.ZERO
                : result.points().orElseThrow().minus(low).over(span);
    }

    private static Earlier earlier(Bridge bridge) {
        return question -> bridge.changed().contains(question)
                ? Optional.empty()
                : Optional.of(bridge.renamed().getOrDefault(question, question));
    }

    private static Optional<Change> change(Optional<Rational> before, Optional<Rational> after) {
        return before.flatMap(one -> after.map(other -> new Change(one, other)));
    }

    private static Optional<Rational> overall(Scorecard scorecard) {
        return scorecard.overall().flatMap(Scorecard.Overall::score);
    }

    private static Optional<LevelReached> level(Scorecard scorecard) {
        return scorecard.overall().flatMap(Scorecard.Overall::level);
    }

    private static Text noBridge(EditionId before, EditionId after) {
        return Wording.of(
                "{0} et {1} ne se comparent pas : aucune passerelle ne les relie.",
                "{0} and {1} cannot be compared: there is no bridge between them.", before, after);
    }

    private static Text changed(EditionId edition) {
        return Wording.of(
                "L’édition {0} a été modifiée entre les deux évaluations ; elles ne se comparent pas.",
                "Edition {0} was changed between the two assessments; they cannot be compared.", edition);
    }

    /** What a question of the later run was in the earlier one; empty where nothing may be compared with it. */
    @FunctionalInterface
    private interface Earlier {

        Optional<String> of(String question);
    }

    /** What came of it. */
    public sealed interface Comparison {}

    /** They can be compared. */
    public record Compared(Progress progress) implements Comparison {}

    /** They cannot, and why. */
    public record Refused(Text reason) implements Comparison {}
}
