package boussole.matching.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.matching.Fit;
import boussole.matching.Reason;
import boussole.rulebook.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that never speaks or never stays silent in a worked pair is not tested by any. */
class MatchingRuleCoverageTest {

    private static final Set<String> RULES =
            PreparedFitting.rulebook().rules().stream().map(Rule::name).collect(Collectors.toCollection(TreeSet::new));
    private static final List<Set<String>> SPOKEN =
            WorkedPair.all().stream().map(worked -> spoken(worked.fit())).toList();

    @Test
    void every_rule_speaks_in_some_pair() {
        Set<String> silent = new TreeSet<>(RULES);
        SPOKEN.forEach(silent::removeAll);

        assertThat(silent).isEmpty();
    }

    @Test
    void every_rule_stays_silent_in_some_pair() {
        Set<String> always = new TreeSet<>(RULES);
        SPOKEN.forEach(always::retainAll);

        assertThat(always).isEmpty();
    }

    @Test
    void every_rule_says_its_sentence_in_both_languages() {
        assertThat(PreparedFitting.rulebook().rules())
                .allSatisfy(rule -> assertThat(rule.sentence().fr())
                        .isNotBlank()
                        .isNotEqualTo(rule.sentence().en()));
    }

    private static Set<String> spoken(Fit fit) {
        Stream<Reason> reasons = switch (fit) {
            case Fit.Eligible eligible -> Stream.concat(eligible.reasons().stream(), eligible.nearly().stream());
            case Fit.Ineligible ineligible -> ineligible.vetoes().stream();
        };
        return reasons.map(reason -> reason.rule().en()).collect(Collectors.toCollection(HashSet::new));
    }
}
