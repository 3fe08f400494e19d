package boussole.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.rulebook.Rule;
import boussole.scoring.policy.Advice;
import boussole.scoring.policy.Cap;
import boussole.scoring.policy.Gate;
import boussole.scoring.policy.Pointer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule, or a row of a table, that never speaks or never stays silent in a worked case is not tested by any. */
class RuleCoverageTest {

    private static final Scoring SCORING = PreparedScoring.aiMaturity();
    private static final List<Scorecard> SCORECARDS = WorkedCase.in(WorkedCase.FOLDER.resolve("ai-maturity")).stream()
            .map(worked -> SCORING.score(
                    SCORING.questionnaire().mode(worked.mode()).orElseThrow(), worked.answers(SCORING.questionnaire())))
            .toList();

    @Test
    void every_rule_speaks_in_some_case_and_stays_silent_in_another() {
        Set<String> rules = PreparedScoring.rulebook().rules().stream()
                .map(Rule::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(spoken(RuleCoverageTest::rules)).isEqualTo(rules);
        assertThat(silent(rules, RuleCoverageTest::rules)).isEqualTo(rules);
    }

    @Test
    void every_row_of_every_table_speaks_in_some_case_and_stays_silent_in_another() {
        Set<String> rows = Stream.of(
                        SCORING.policy().gates().stream().map(Gate::id),
                        SCORING.policy().caps().stream().map(Cap::id),
                        SCORING.policy().advice().stream().map(Advice::id),
                        SCORING.policy().pointers().stream().map(Pointer::id))
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(TreeSet::new));
        rows.add("express");

        assertThat(spoken(RuleCoverageTest::rows)).isEqualTo(rows);
        assertThat(silent(rows, RuleCoverageTest::rows)).isEqualTo(rows);
    }

    private static Stream<String> rules(Scorecard scorecard) {
        return Stream.of(
                        scorecard.heldBack().stream().map(held -> held.rule().en()),
                        scorecard.advice().stream().map(given -> given.rule().en()),
                        scorecard.pointers().stream().map(given -> given.rule().en()))
                .flatMap(Function.identity());
    }

    private static Stream<String> rows(Scorecard scorecard) {
        return Stream.of(
                        scorecard.heldBack().stream().map(Scorecard.HeldBack::id),
                        scorecard.advice().stream().map(given -> given.advice().id()),
                        scorecard.pointers().stream()
                                .map(given -> given.pointer().id()))
                .flatMap(Function.identity());
    }

    private static Set<String> spoken(Function<Scorecard, Stream<String>> voices) {
        return SCORECARDS.stream().flatMap(voices).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> silent(Set<String> all, Function<Scorecard, Stream<String>> voices) {
        Set<String> silent = new TreeSet<>();
        for (Scorecard scorecard : SCORECARDS) {
            Set<String> quiet = new TreeSet<>(all);
            quiet.removeAll(voices.apply(scorecard).collect(Collectors.toSet()));
            silent.addAll(quiet);
        }
        return silent;
    }
}
