package boussole.scoring.projection;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Rational;
import boussole.questionnaire.Mode;
import boussole.questionnaire.answering.Answers;
import boussole.scoring.PreparedScoring;
import boussole.scoring.Scorecard;
import boussole.scoring.Scorecard.LevelReached;
import boussole.scoring.Scorecard.Overall;
import boussole.scoring.Scoring;
import boussole.scoring.WorkedCase;
import boussole.scoring.projection.WayUp.Change;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What if")
class WhatIfTest {

    private static final Scoring SCORING = PreparedScoring.aiMaturity();

    private record Run(String name, Mode mode, Answers answers, Appraisal appraisal) {

        private WhatIf whatIf() {
            return WhatIf.of(SCORING, mode, answers, appraisal.wayUp());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Run> runs() {
        return WorkedCase.in(WorkedCase.FOLDER.resolve("ai-maturity")).stream().map(company -> {
            Mode mode = SCORING.questionnaire().mode(company.mode()).orElseThrow();
            Answers answers = company.answers(SCORING.questionnaire());
            return new Run(company.name(), mode, answers, Appraisal.of(SCORING, mode, answers));
        });
    }

    @ParameterizedTest
    @MethodSource("runs")
    void without_any_change_the_scorecard_is_todays(Run run) {
        Scorecard same = run.whatIf().with(Set.of());

        assertThat(same).isEqualTo(run.appraisal().declared());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void all_changes_of_the_way_up_lead_where_it_promised(Run run) {
        WhatIf whatIf = run.whatIf();

        Scorecard changed = whatIf.with(questions(whatIf.wayUp()));

        assertThat(changed.outline())
                .isEqualTo(run.appraisal()
                        .wayUp()
                        .map(WayUp::projected)
                        .or(() -> run.appraisal().declared().outline()));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void each_other_change_adds_just_what_it_says_and_takes_no_level_away(Run run) {
        WhatIf whatIf = run.whatIf();
        Scorecard now = run.appraisal().declared();

        for (Change change : whatIf.others()) {
            Scorecard changed = whatIf.with(Set.of(change.question()));
            assertThat(score(changed)).isEqualTo(score(now).plus(change.gain()));
            assertThat(level(changed)).isGreaterThanOrEqualTo(level(now));
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void others_go_up_by_the_smallest_step_the_cheapest_first(Run run) {
        List<Change> others = run.whatIf().others();

        assertThat(others).isSortedAccordingTo((one, other) -> Integer.compare(one.steps(), other.steps()));
        assertThat(others)
                .doesNotHaveDuplicates()
                .allSatisfy(change -> assertThat(change.steps()).isPositive());
        assertThat(questions(others)).noneMatch(questions(run.whatIf().wayUp())::contains);
    }

    private static Set<String> questions(List<Change> changes) {
        return changes.stream().map(Change::question).collect(Collectors.toSet());
    }

    private static Rational score(Scorecard scorecard) {
        return scorecard.overall().flatMap(Overall::score).orElse(Rational.ZERO);
    }

    private static int level(Scorecard scorecard) {
        return scorecard
                .overall()
                .flatMap(Overall::level)
                .map(LevelReached::number)
                .orElse(0);
    }
}
