package boussole.scoring.projection;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.Level;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Evidence;
import boussole.scoring.QuestionResult;
import boussole.scoring.Results;
import boussole.scoring.Scorecard;
import boussole.scoring.Scorecard.LevelReached;
import boussole.scoring.Scoring;
import boussole.scoring.projection.WayUp.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for few and easy changes that move a company up one level.
 *
 * <p>Adds, one by one, the change that does most for what still stands in the way ({@link Search}); then takes back
 * each change that is not needed and lowers each to the smallest step that still does; then asks the rules again, as
 * proof. No single change can be left out. Where scores are weighted means and no proofs are asked for, there are as few
 * changes as can be; else there may be a way with fewer: of 2,000 drawn companies tried against every way with up to
 * three changes, two had one, both to the level that asks for a share of proofs.
 */
final class FindingWayUp {

    private final Scoring scoring;
    private final Results now;
    private final Answers answers;
    private final Level target;
    private final Requirements requirements;

    private FindingWayUp(Scoring scoring, Results now, Answers answers, Level target) {
        this.scoring = scoring;
        this.now = now;
        this.answers = answers;
        this.target = target;
        this.requirements = new Requirements(target.number(), scoring.questionnaire(), scoring.policy());
    }

    /**
     * Empty where there is no higher level, the mode goes no higher, or no change of answers would be enough.
     *
     * @param now what those answers come to today, and {@code scorecard} what the rules say of it
     */
    static Optional<WayUp> from(Scorecard scorecard, Scoring scoring, Results now, Answers answers) {
        Questionnaire questionnaire = scoring.questionnaire();
        int highest = now.run().highestLevel().orElse(Integer.MAX_VALUE);
        return scorecard
                .overall()
                .flatMap(Scorecard.Overall::level)
                .map(LevelReached::number)
                .filter(reached -> reached < highest)
                .flatMap(reached -> questionnaire.level(reached + 1))
                .flatMap(level -> new FindingWayUp(scoring, now, answers, level).wayUp());
    }

    private Optional<WayUp> wayUp() {
        return new Search(requirements)
                .from(Attempt.start(answers, now))
                .map(this::eased)
                .flatMap(this::proven);
    }

    private Optional<WayUp> proven(Attempt found) {
        return scoring.outline(found.results())
                .filter(projected ->
                        projected.overall().level().map(LevelReached::number).orElse(Integer.MIN_VALUE)
                                >= target.number())
                .map(projected -> new WayUp(target.number(), target.name(), changes(found), projected));
    }

    /** Takes back what is not needed, the hardest first; then lowers each change to the smallest step that does. */
    private Attempt eased(Attempt found) {
        Attempt eased = found.changed().size() > 1 ? joined(needed(found)) : found;
        for (String question : List.copyOf(eased.changed())) {
            eased = reachingOr(eased.unproven(question), eased);
            eased = lowered(eased, question);
        }
        return eased;
    }

    private Attempt needed(Attempt found) {
        Attempt needed = found;
        for (String question : hardestFirst(found)) {
            needed = reachingOr(needed.undoing(question), needed);
        }
        return needed;
    }

    /** Where a question is only to be proven: gives it its best answer too, if that spares another change. */
    private Attempt joined(Attempt found) {
        Attempt fewest = found;
        for (String question : found.changed()) {
            Optional<Answer> best = Moves.best(fewest.results().question(question));
            if (!fewest.answersAnew(question) && best.isPresent()) {
                Attempt fewer = needed(fewest.answering(question, best.get()));
                fewest = fewer.changed().size() < fewest.changed().size() ? fewer : fewest;
            }
        }
        return fewest;
    }

    /** The questions with a new answer; proofs alone were added one by one until they were enough. */
    private List<String> hardestFirst(Attempt found) {
        List<String> answered = new ArrayList<>(found.changed());
        answered.removeIf(question -> !found.answersAnew(question));
        answered.sort(Comparator.comparingInt((String question) -> -steps(found, question)));
        return answered;
    }

    private Attempt reachingOr(Attempt tried, Attempt otherwise) {
        return requirements.met(tried.results()) ? tried : otherwise;
    }

    private Attempt lowered(Attempt found, String question) {
        if (!found.answersAnew(question)) {
            return found;
        }
        Answer highest = found.results().question(question).answer().orElseThrow();
        for (Answer smaller : Moves.upTo(highest, now.question(question))) {
            Attempt tried = found.answering(question, smaller);
            if (requirements.met(tried.results())) {
                return highest instanceof Answer.Choices choices ? withFewerTicks(tried, question, choices) : tried;
            }
        }
        return found;
    }

    private Attempt withFewerTicks(Attempt found, String question, Answer.Choices choices) {
        Attempt fewer = found;
        List<String> kept = new ArrayList<>(choices.keys());
        List<String> before = Moves.ticked(now.question(question));
        for (String key : choices.keys().reversed()) {
            if (!before.contains(key)) {
                kept.remove(key);
                Attempt tried = fewer.answering(question, new Answer.Choices(kept));
                if (requirements.met(tried.results())) {
                    fewer = tried;
                } else {
                    kept = new ArrayList<>(Moves.ticked(fewer.results().question(question)));
                }
            }
        }
        return fewer;
    }

    private List<Change> changes(Attempt found) {
        List<Change> changes = new ArrayList<>();
        for (String question : found.changed()) {
            changes.add(change(found, question));
        }
        changes.sort(Change.EASIEST_FIRST);
        return changes;
    }

    private Change change(Attempt found, String question) {
        QuestionResult after = found.results().question(question);
        Evidence proof = after.evidence();
        return new Change(
                question,
                answers.to(question),
                after.answer().orElseThrow(),
                proof == answers.evidenceOf(question) ? Optional.empty() : Optional.of(proof),
                steps(found, question),
                gain(question, after));
    }

    private int steps(Attempt found, String question) {
        return found.answersAnew(question)
                ? Moves.steps(now.question(question), found.results().question(question))
                : 0;
    }

    private Rational gain(String question, QuestionResult after) {
        Rational before = now.total().orElse(Rational.ZERO);
        return now.answering(question, after.answer())
                .total()
                .orElse(Rational.ZERO)
                .minus(before);
    }
}
