package boussole.scoring.projection;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Evidence;
import boussole.questionnaire.Level;
import boussole.questionnaire.Questionnaire;
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
 * each change that is not needed and lowers each to the smallest step that still does; then scores again with the
 * rules, as proof.
 */
final class FindingWayUp {

    private static final Comparator<Change> EASIEST_FIRST = Comparator.comparingInt(Change::steps)
            .thenComparing(Comparator.comparing(Change::gain).reversed())
            .thenComparing(Change::question);

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
        int highest = Math.min(
                questionnaire.levels().size(), now.run().highestLevel().orElse(Integer.MAX_VALUE));
        return scorecard
                .overall()
                .flatMap(Scorecard.Overall::level)
                .map(LevelReached::number)
                .filter(reached -> reached < highest)
                .map(reached -> questionnaire.levels().get(reached))
                .flatMap(level -> new FindingWayUp(scoring, now, answers, level).wayUp());
    }

    private Optional<WayUp> wayUp() {
        return new Search(requirements)
                .from(Attempt.start(answers, now))
                .map(this::eased)
                .flatMap(this::proven);
    }

    private Optional<WayUp> proven(Attempt found) {
        Scorecard projected = scoring.score(found.results());
        return projected
                .overall()
                .flatMap(Scorecard.Overall::level)
                .filter(reached -> reached.number() >= target.number())
                .map(reached -> new WayUp(target.number(), target.name(), changes(found), projected));
    }

    /** Takes back what is not needed, the hardest first; then lowers each change to the smallest step that does. */
    private Attempt eased(Attempt found) {
        List<String> hardestFirst = new ArrayList<>(found.changed());
        hardestFirst.sort(Comparator.comparingInt((String question) -> steps(found, question)).reversed());
        Attempt eased = found;
        for (String question : hardestFirst) {
            eased = reachingOr(eased.undoing(question), eased);
        }
        for (String question : List.copyOf(eased.changed())) {
            eased = reachingOr(eased.unproven(question), eased);
            eased = lowered(eased, question);
        }
        return eased;
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
        changes.sort(EASIEST_FIRST);
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
        QuestionResult before = now.question(question);
        Answer to = found.results().question(question).answer().orElseThrow();
        if (!found.answersAnew(question)) {
            return 0;
        }
        return to instanceof Answer.Choices choices
                ? (int) choices.keys().stream()
                        .filter(key -> !Moves.ticked(before).contains(key))
                        .count()
                : Moves.upTo(to, before).size();
    }

    private Rational gain(String question, QuestionResult after) {
        Rational before = now.total().orElse(Rational.ZERO);
        return now.answering(question, after.answer()).total().orElse(Rational.ZERO).minus(before);
    }
}
