package boussole.scoring.projection;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.Answers;
import boussole.questionnaire.Evidence;
import boussole.questionnaire.Level;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Questionnaire;
import boussole.scoring.Results;
import boussole.scoring.Scorecard;
import boussole.scoring.Scorecard.LevelReached;
import boussole.scoring.Scoring;
import boussole.scoring.projection.WayUp.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks for few and easy changes that move a company up one level.
 *
 * <p>Adds, one by one, the change that does most for what still stands in the way ({@link Search}); then takes back
 * each change that is not needed and lowers each to the smallest step that still does; then scores again with the
 * rules, as proof. For models made of weighted means the changes are as few as can be; in others no single one of
 * them can be left out.
 */
public final class FindingWayUp {

    private static final Comparator<Change> EASIEST_FIRST = Comparator.comparingInt(Change::steps)
            .thenComparing(Comparator.comparing(Change::gain).reversed())
            .thenComparing(Change::question);

    private final Scoring scoring;
    private final Mode mode;
    private final Answers answers;

    private FindingWayUp(Scoring scoring, Mode mode, Answers answers) {
        this.scoring = scoring;
        this.mode = mode;
        this.answers = answers;
    }

    /** Empty where there is no higher level, the mode goes no higher, or no change of answers would be enough. */
    public static Optional<WayUp> from(Scorecard scorecard, Scoring scoring, Mode mode, Answers answers) {
        Questionnaire questionnaire = scoring.questionnaire();
        int highest = Math.min(
                questionnaire.levels().size(), mode.highestLevel().orElse(Integer.MAX_VALUE));
        return scorecard
                .overall()
                .flatMap(Scorecard.Overall::level)
                .map(LevelReached::number)
                .filter(reached -> reached < highest)
                .flatMap(reached -> new FindingWayUp(scoring, mode, answers).to(reached + 1));
    }

    private Optional<WayUp> to(int target) {
        Search search = new Search(scoring, mode, target);
        return search.changed(answers)
                .map(changed -> eased(search, changed))
                .flatMap(changed -> proven(target, changed));
    }

    private Optional<WayUp> proven(int target, Answers changed) {
        Scorecard projected = scoring.score(mode, changed);
        Level level = scoring.questionnaire().levels().get(target - 1);
        return projected
                .overall()
                .flatMap(Scorecard.Overall::level)
                .filter(reached -> reached.number() >= target)
                .map(reached -> new WayUp(target, level.name(), changes(changed), projected));
    }

    /** Takes back what is not needed, the hardest first, then lowers each change to the smallest step that does. */
    private Answers eased(Search search, Answers found) {
        Answers eased = found;
        for (Change change : changes(found).reversed()) {
            Answers without = undone(eased, change.question());
            if (search.reaches(without)) {
                eased = without;
            }
        }
        for (Change change : changes(eased)) {
            eased = lowered(search, eased, change);
        }
        return eased;
    }

    private Answers lowered(Search search, Answers changed, Change change) {
        Results before = Results.of(scoring.questionnaire(), mode, undone(changed, change.question()));
        for (Answer smaller : Moves.above(before.questions().get(change.question()))) {
            Answers tried = changed.with(change.question(), smaller);
            if (search.reaches(tried)) {
                return tried;
            }
        }
        return changed;
    }

    private Answers undone(Answers changed, String question) {
        Evidence proof = answers.evidenceOf(question);
        Answers proven = changed.evidenceOf(question) == proof ? changed : changed.proven(question, proof);
        return answers.to(question)
                .map(answer -> proven.with(question, answer))
                .orElseGet(() -> proven.without(question));
    }

    private List<Change> changes(Answers changed) {
        Map<String, Change> changes = new TreeMap<>();
        changed.byQuestion().forEach((question, to) -> {
            Optional<Answer> from = answers.to(question);
            boolean sameAnswer = from.equals(Optional.of(to));
            boolean sameProof = changed.evidenceOf(question) == answers.evidenceOf(question);
            if (!sameAnswer || !sameProof) {
                changes.put(question, change(question, from, to, sameAnswer, changed));
            }
        });
        List<Change> easiestFirst = new ArrayList<>(changes.values());
        easiestFirst.sort(EASIEST_FIRST);
        return easiestFirst;
    }

    private Change change(String question, Optional<Answer> from, Answer to, boolean sameAnswer, Answers changed) {
        Optional<Evidence> proof =
                sameAnswer ? Optional.of(changed.evidenceOf(question)) : Optional.empty();
        return new Change(question, from, to, proof, steps(question, to), gain(question, to));
    }

    private int steps(String question, Answer to) {
        Results now = Results.of(scoring.questionnaire(), mode, answers);
        return Moves.above(now.questions().get(question)).indexOf(to) + 1;
    }

    private Rational gain(String question, Answer to) {
        Rational now = overall(answers);
        return overall(answers.with(question, to)).minus(now);
    }

    private Rational overall(Answers some) {
        return Results.of(scoring.questionnaire(), mode, some)
                .root()
                .value()
                .map(value -> value.value())
                .orElse(Rational.ZERO);
    }
}
