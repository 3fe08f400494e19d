package boussole.scoring;

import boussole.kernel.Rational;
import boussole.kernel.Text;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.Condition;
import boussole.questionnaire.answering.Evidence;
import boussole.questionnaire.Facts;
import boussole.questionnaire.Level;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.rulebook.Deliberation;
import boussole.rulebook.FactModel;
import boussole.rulebook.Finding;
import boussole.rulebook.Rulebook;
import boussole.scoring.Scorecard.AdviceGiven;
import boussole.scoring.Scorecard.HeldBack;
import boussole.scoring.Scorecard.LevelReached;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Explaining explaining;

    /** @param rules the hash that results record: of the rulebook and of the policy's tables */
    public Scoring(Questionnaire questionnaire, Policy policy, Rulebook rulebook, String rules) {
        this.questionnaire = questionnaire;
        this.layout = new Layout(questionnaire);
        this.policy = policy;
        this.rules = rules;
        this.deliberation = rulebook.given(policy.rows());
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
        int byScore = results.levelByScore();
        return scorecard(results, byScore, findings(results, byScore));
    }

    /** What arithmetic alone says of these answers. */
    public Results results(Mode mode, Answers answers) {
        return Results.of(layout, mode, answers);
    }

    /** What the score would be if only the scored answers that an advisor has checked counted; empty where none is. */
    public Optional<Scorecard> checked(Mode mode, Answers answers) {
        if (!answers.evidence().containsValue(Evidence.CHECKED)) {
            return Optional.empty();
        }
        return Optional.of(score(mode, answers.keeping(question -> !scored(question)
                || answers.evidenceOf(question) == Evidence.CHECKED)));
    }

    @Override
    public void close() {
        deliberation.close();
    }

    private boolean scored(String question) {
        return questionnaire.question(question).map(Question::scored).orElse(false);
    }

    private List<Finding> findings(Results results, int byScore) {
        int highest = results.run().highestLevel().orElse(Integer.MAX_VALUE);
        return deliberation.findings(new Standing(
                questionnaire.id().questionnaire(), results.mode(), byScore, highest, results));
    }

    private Scorecard scorecard(Results results, int byScore, List<Finding> findings) {
        return new Scorecard(
                questionnaire.id(),
                questionnaire.hash(),
                rules,
                results.mode(),
                overall(results, byScore, findings),
                results.dimensions(),
                results.measures(),
                results.confidence(),
                heldBack(results, byScore, findings),
                advice(findings),
                pointers(findings));
    }

    private Optional<Overall> overall(Results results, int byScore, List<Finding> findings) {
        if (results.insufficient()) {
            return Optional.empty();
        }
        return Optional.of(new Overall(results.total(), reached(byScore, findings)));
    }

    private Optional<LevelReached> reached(int byScore, List<Finding> findings) {
        if (byScore == 0) {
            return Optional.empty();
        }
        int uncapped = lowest(byScore, ceilings(findings).filter(ceiling -> ceiling.kind().equals("gate")));
        int number = lowest(uncapped, ceilings(findings));
        Level level = questionnaire.levels().get(number - 1);
        return Optional.of(new LevelReached(number, level.name(), byScore, uncapped));
    }

    private static int lowest(int start, Stream<Ceiling> ceilings) {
        return Math.max(1, ceilings.mapToInt(Ceiling::level).reduce(start, Math::min));
    }

    private static Stream<Ceiling> ceilings(List<Finding> findings) {
        return findings.stream()
                .map(Finding::conclusion)
                .filter(Ceiling.class::isInstance)
                .map(Ceiling.class::cast);
    }

    private List<HeldBack> heldBack(Results results, int byScore, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.conclusion() instanceof Ceiling)
                .map(finding -> heldBack(results, byScore, finding.rule().sentence(), (Ceiling) finding.conclusion()))
                .sorted(LOWEST_FIRST)
                .toList();
    }

    private HeldBack heldBack(Results results, int byScore, Text rule, Ceiling ceiling) {
        Text reason = explaining.reason(ceiling, results);
        return new HeldBack(
                ceiling.kind(), ceiling.id(), byScore, ceiling.level(), rule, reason.isBlank() ? rule : reason);
    }

    private static List<AdviceGiven> advice(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.conclusion() instanceof Advised)
                .map(finding -> new AdviceGiven(
                        ((Advised) finding.conclusion()).advice(), finding.rule().sentence()))
                .sorted(Comparator.comparingInt(given -> given.advice().order()))
                .toList();
    }

    private static List<PointerGiven> pointers(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.conclusion() instanceof Pointed)
                .map(finding -> new PointerGiven(
                        ((Pointed) finding.conclusion()).pointer(), finding.rule().sentence()))
                .sorted(Comparator.comparingInt(given -> given.pointer().order()))
                .toList();
    }
}
