package boussole.scoring.projection;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.Mode;
import boussole.questionnaire.answering.Answers;
import boussole.scoring.QuestionResult;
import boussole.scoring.Results;
import boussole.scoring.Scorecard;
import boussole.scoring.Scoring;
import boussole.scoring.projection.WayUp.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes that a company may think about, and what the rules would say of it if it made some of them. */
public final class WhatIf {

    private final Scoring scoring;
    private final Results now;
    private final List<Change> wayUp;
    private final List<Change> others;

    private WhatIf(Scoring scoring, Results now, List<Change> wayUp) {
        this.scoring = scoring;
        this.now = now;
        this.wayUp = List.copyOf(wayUp);
        this.others = others(now, wayUp);
    }

    /** @param wayUp the changes that together lead one level up, where there are such */
    public static WhatIf of(Scoring scoring, Mode mode, Answers answers, Optional<WayUp> wayUp) {
        return new WhatIf(
                scoring,
                scoring.results(mode, answers),
                wayUp.map(WayUp::changes).orElse(List.of()));
    }

    /** Those that together lead one level up, the easiest first; empty where nothing does. */
    public List<Change> wayUp() {
        return wayUp;
    }

    /**
     * For each other question that could earn more, the smallest step that adds to the overall score; the cheapest first:
     * those of fewest steps, and of them those that add most.
     */
    public List<Change> others() {
        return others;
    }

    /** What the rules would say with the changes to these questions made; questions without a change are passed over. */
    public Scorecard with(Set<String> questions) {
        Results changed = now;
        for (Change change : Stream.concat(wayUp.stream(), others.stream()).toList()) {
            changed = questions.contains(change.question()) ? made(changed, change) : changed;
        }
        return scoring.score(changed);
    }

    private static Results made(Results results, Change change) {
        Results answered = results.answering(change.question(), Optional.of(change.to()));
        return change.evidence()
                .map(evidence -> answered.proving(change.question(), evidence))
                .orElse(answered);
    }

    private static List<Change> others(Results now, List<Change> wayUp) {
        Set<String> taken = wayUp.stream().map(Change::question).collect(Collectors.toSet());
        List<Change> others = new ArrayList<>();
        for (QuestionResult question : now.questions()) {
            if (!taken.contains(question.question().id())) {
                Moves.smallest(question)
                        .map(answer -> change(now, question, answer))
                        .filter(change -> change.gain().signum() > 0)
                        .ifPresent(others::add);
            }
        }
        others.sort(Change.EASIEST_FIRST);
        return List.copyOf(others);
    }

    private static Change change(Results now, QuestionResult before, Answer answer) {
        String question = before.question().id();
        Results after = now.answering(question, Optional.of(answer));
        Rational gain = after.total().orElse(Rational.ZERO).minus(now.total().orElse(Rational.ZERO));
        return new Change(
                question,
                before.answer(),
                answer,
                Optional.empty(),
                Moves.steps(before, after.question(question)),
                gain);
    }
}
