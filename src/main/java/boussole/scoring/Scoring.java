package boussole.scoring;

import boussole.kernel.Text;
import boussole.questionnaire.Condition;
import boussole.questionnaire.Facts;
import boussole.questionnaire.Level;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Evidence;
import boussole.rulebook.Deliberation;
import boussole.rulebook.FactModel;
import boussole.rulebook.Finding;
import boussole.rulebook.Rulebook;
import boussole.scoring.Scorecard.AdviceGiven;
import boussole.scoring.Scorecard.HeldBack;
import boussole.scoring.Scorecard.LevelReached;
import boussole.scoring.Scorecard.Outline;
import boussole.scoring.Scorecard.Overall;
import boussole.scoring.Scorecard.PointerGiven;
import boussole.scoring.policy.Advice;
import boussole.scoring.policy.Advised;
import boussole.scoring.policy.Cap;
import boussole.scoring.policy.Ceiling;
import boussole.scoring.policy.Gate;
import boussole.scoring.policy.Pointed;
import boussole.scoring.policy.Pointer;
import boussole.scoring.policy.Policy;
import boussole.scoring.policy.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Scores answers to one questionnaire by one set of rules: a function of its arguments, safe for many threads.
 *
 * <p>Java does the arithmetic; the rules decide levels, caps, advice and pointers over the one fact
 * {@link Standing} and the rows of the {@link Policy}.
 */
public final class Scoring implements AutoCloseable {

    /** The types that scoring rules may speak of. */
    public static final FactModel FACTS = new FactModel(
            Set.of(Standing.class, Gate.class, Cap.class, Advice.class, Pointer.class, Condition.class, Facts.class),
            Set.of(Ceiling.class, Advised.class, Pointed.class),
            "1");

    private static final Comparator<HeldBack> LOWEST_FIRST =
            Comparator.comparingInt(HeldBack::to).thenComparing(HeldBack::kind).thenComparing(HeldBack::id);

    private final Questionnaire questionnaire;
    private final Layout layout;
    private final Policy policy;
    private final String rules;
    private final Deliberation deliberation;
    private final Deliberation levels;
    private final Explaining explaining;

    /** @param rules the hash that results record: of the rulebook and of the policy's tables */
    public Scoring(Questionnaire questionnaire, Policy policy, Rulebook rulebook, String rules) {
        this.questionnaire = questionnaire;
        this.layout = new Layout(questionnaire, policy.conditions());
        this.policy = policy;
        this.rules = rules;
        this.deliberation = rulebook.given(policy.rows());
        this.levels = rulebook.given(policy.levelRows());
        this.explaining = new Explaining(questionnaire, policy);
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public Policy policy() {
        return policy;
    }

    public String rules() {
        return rules;
    }

    /** The scorecard of these answers, which must fit the questionnaire. */
    public Scorecard score(Mode mode, Answers answers) {
        return score(results(mode, answers));
    }

    /** The scorecard of a run that is calculated already. */
    public Scorecard score(Results results) {
        OptionalInt byScore = results.levelByScore();
        return scorecard(results, byScore, findings(deliberation, results, byScore));
    }

    /** The score and the level alone, by the same rules without the rows for advice and pointers. */
    public Optional<Overall> overall(Results results) {
        OptionalInt byScore = results.levelByScore();
        List<Ceiling> ceilings = new ArrayList<>();
        for (Finding finding : findings(levels, results, byScore)) {
            if (finding.conclusion() instanceof Ceiling ceiling) {
                ceilings.add(ceiling);
            }
        }
        return overall(results, byScore, ceilings);
    }

    /** The same, with the score of each dimension. */
    public Optional<Outline> outline(Results results) {
        return overall(results).map(overall -> Outline.of(overall, results.dimensions()));
    }

    /** What arithmetic alone says of these answers. */
    public Results results(Mode mode, Answers answers) {
        return Results.of(layout, mode, answers);
    }

    /** What the score would be if only the scored answers that an advisor has checked counted; empty where none is. */
    public Optional<Outline> checked(Mode mode, Answers answers) {
        return answers.evidence().containsValue(Evidence.CHECKED)
                ? outline(results(
                        mode,
                        answers.keeping(
                                question -> !scored(question) || answers.evidenceOf(question) == Evidence.CHECKED)))
                : Optional.empty();
    }

    @Override
    public void close() {
        deliberation.close();
        levels.close();
    }

    private boolean scored(String question) {
        return questionnaire.question(question).map(Question::scored).orElse(false);
    }

    private List<Finding> findings(Deliberation deliberation, Results results, OptionalInt byScore) {
        int highest = results.run().highestLevel().orElse(Integer.MAX_VALUE);
        int level = byScore.orElse(Standing.NO_LEVEL);
        return deliberation.findings(
                new Standing(questionnaire.id().questionnaire(), results.mode(), level, highest, results));
    }

    private Scorecard scorecard(Results results, OptionalInt byScore, List<Finding> findings) {
        List<Ceiling> ceilings = new ArrayList<>();
        List<HeldBack> heldBack = new ArrayList<>();
        List<AdviceGiven> advice = new ArrayList<>();
        List<PointerGiven> pointers = new ArrayList<>();
        for (Finding finding : findings) {
            Text rule = finding.rule().sentence();
            switch (finding.conclusion()) {
                case Ceiling ceiling -> {
                    ceilings.add(ceiling);
                    heldBack.add(heldBack(results, byScore.orElseThrow(), rule, ceiling));
                }
                case Advised advised -> advice.add(new AdviceGiven(advised.advice(), rule));
                case Pointed pointed -> pointers.add(new PointerGiven(pointed.pointer(), rule));
                default -> throw new IllegalStateException("not a conclusion on scores: " + finding.conclusion());
            }
        }
        heldBack.sort(LOWEST_FIRST);
        advice.sort(Comparator.comparingInt(given -> given.advice().order()));
        pointers.sort(Comparator.comparingInt(given -> given.pointer().order()));
        return scorecard(results, overall(results, byScore, ceilings), heldBack, advice, pointers);
    }

    private Scorecard scorecard(
            Results results,
            Optional<Overall> overall,
            List<HeldBack> heldBack,
            List<AdviceGiven> advice,
            List<PointerGiven> pointers) {
        return new Scorecard(
                questionnaire.id(),
                questionnaire.hash(),
                rules,
                results.mode(),
                overall,
                results.dimensions(),
                results.measures(),
                results.confidence(),
                heldBack,
                advice,
                pointers);
    }

    private Optional<Overall> overall(Results results, OptionalInt byScore, List<Ceiling> ceilings) {
        if (results.insufficient()) {
            return Optional.empty();
        }
        Optional<LevelReached> level =
                byScore.isPresent() ? Optional.of(reached(byScore.getAsInt(), ceilings)) : Optional.empty();
        return Optional.of(new Overall(results.total(), level));
    }

    private LevelReached reached(int byScore, List<Ceiling> ceilings) {
        int lowest = questionnaire.levels().getFirst().number();
        int uncapped = byScore;
        int number = byScore;
        for (Ceiling ceiling : ceilings) {
            uncapped = ceiling.kind().equals("gate") ? Math.min(uncapped, ceiling.level()) : uncapped;
            number = Math.min(number, ceiling.level());
        }
        Level level = questionnaire.level(Math.max(lowest, number)).orElseThrow();
        return new LevelReached(level.number(), level.name(), byScore, Math.max(lowest, uncapped));
    }

    private HeldBack heldBack(Results results, int byScore, Text rule, Ceiling ceiling) {
        Text reason = explaining.reason(ceiling, results);
        return new HeldBack(
                ceiling.kind(), ceiling.id(), byScore, ceiling.level(), rule, reason.isBlank() ? rule : reason);
    }
}
