package boussole.scoring.projection;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.questionnaire.Answer;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Question;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.Answers;
import boussole.scoring.PreparedScoring;
import boussole.scoring.Results;
import boussole.scoring.Scorecard;
import boussole.scoring.Scorecard.LevelReached;
import boussole.scoring.Scorecard.Overall;
import boussole.scoring.Scoring;
import boussole.scoring.WorkedCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The way up to the next level. {@code -Dboussole.companies=2000 -Dboussole.changes=3} tries more companies, and more
 * changes at once, than a build has time for; it finds two companies, 408 and 971, with a way of one change fewer.
 */
class WayUpTest {

    private static final Scoring SCORING = PreparedScoring.aiMaturity();
    private static final Questionnaire QUESTIONNAIRE = SCORING.questionnaire();
    private static final int COMPANIES = Integer.getInteger("boussole.companies", 150);
    private static final int MOST_CHANGES_TRIED = Integer.getInteger("boussole.changes", 2);

    /** A run of a company that is not at the top. */
    private record Run(String name, Scoring scoring, Mode mode, Answers answers) {

        private int level() {
            return reached(scoring.score(mode, answers).overall());
        }

        private boolean belowTheTop() {
            int highest = scoring.questionnaire().levels().size();
            return level() > 0
                    && level() < Math.min(highest, mode.highestLevel().orElse(highest));
        }

        private Optional<WayUp> wayUp() {
            return Appraisal.of(scoring, mode, answers).wayUp();
        }

        private Answers changed(List<WayUp.Change> changes) {
            Answers changed = answers;
            for (WayUp.Change change : changes) {
                changed = changed.with(change.question(), change.to());
                if (change.evidence().isPresent()) {
                    changed =
                            changed.proven(change.question(), change.evidence().get());
                }
            }
            return changed;
        }
    }

    @Nested
    class A_company_below_the_top {

        @Test
        void is_shown_a_way_that_the_rules_confirm_from_scratch() {
            everyModel()
                    .forEach(run -> run.wayUp().ifPresent(way -> {
                        Scorecard after = run.scoring().score(run.mode(), run.changed(way.changes()));

                        assertThat(after.outline()).as(run.name()).contains(way.projected());
                        assertThat(way.level()).as(run.name()).isEqualTo(run.level() + 1);
                        assertThat(reached(after.overall())).as(run.name()).isGreaterThanOrEqualTo(way.level());
                    }));
        }

        @Test
        void finds_one_in_ai_maturity_whatever_it_answered() {
            assertThat(aiMaturity().filter(run -> run.wayUp().isEmpty())).isEmpty();
        }

        @Test
        void is_asked_for_no_change_that_could_be_left_out() {
            everyModel()
                    .forEach(run -> run.wayUp().ifPresent(way -> {
                        for (WayUp.Change change : way.changes()) {
                            List<WayUp.Change> others = new ArrayList<>(way.changes());
                            others.remove(change);

                            Scorecard after = run.scoring().score(run.mode(), run.changed(others));

                            assertThat(reached(after.overall()))
                                    .as(run.name() + " without " + change.question())
                                    .isLessThan(way.level());
                        }
                    }));
        }

        @Test
        void is_asked_for_as_few_changes_as_can_be() {
            aiMaturity().forEach(run -> {
                WayUp way = run.wayUp().orElseThrow();
                Results now = run.scoring().results(run.mode(), run.answers());
                int fewer = Math.min(way.changes().size() - 1, MOST_CHANGES_TRIED);

                boolean enough =
                        new TryingEverything(run.scoring(), now, run.answers(), way.level()).reachesWith(fewer);

                assertThat(enough).as(run.name() + " with " + fewer).isFalse();
            });
        }
    }

    @Nested
    class Results_of_one_change {

        @Test
        void are_those_of_a_calculation_from_scratch() {
            LongStream.range(0, 40).forEach(seed -> {
                Run run = drawn(seed);
                Answers other = DrawnCompany.of(seed + 1000, QUESTIONNAIRE);
                Results now = SCORING.results(run.mode(), run.answers());

                for (Question question : QUESTIONNAIRE.questions().values()) {
                    Optional<Answer> answer = other.to(question.id());
                    Answers changed = answer.map(some -> run.answers().with(question.id(), some))
                            .orElseGet(() -> run.answers().keeping(id -> !id.equals(question.id())));

                    Results quick = now.answering(question.id(), answer);

                    Results whole = SCORING.results(run.mode(), changed);
                    assertThat(quick.questions().equals(whole.questions()))
                            .as(run.name() + " " + question.id())
                            .isTrue();
                    assertThat(SCORING.overall(quick)).isEqualTo(SCORING.overall(whole));
                }
            });
        }
    }

    private static Stream<Run> everyModel() {
        return Stream.concat(aiMaturity(), otherModels());
    }

    private static Stream<Run> aiMaturity() {
        return Stream.concat(
                        runs(SCORING, WorkedCase.FOLDER.resolve("ai-maturity")),
                        IntStream.range(0, COMPANIES).mapToObj(WayUpTest::drawn))
                .filter(Run::belowTheTop);
    }

    private static Stream<Run> otherModels() {
        return Stream.of("socle-donnees", "paliers-industrie")
                .map(WorkedCase.FOLDER.resolve("general")::resolve)
                .flatMap(model -> runs(PreparedScoring.scoring(model, model.resolve("rules")), model.resolve("cases")))
                .filter(Run::belowTheTop);
    }

    private static Stream<Run> runs(Scoring scoring, Path folder) {
        return WorkedCase.in(folder).stream()
                .map(worked -> new Run(
                        worked.name(),
                        scoring,
                        scoring.questionnaire().mode(worked.mode()).orElseThrow(),
                        worked.answers(scoring.questionnaire())));
    }

    /** Every tenth takes the express run. */
    private static Run drawn(long seed) {
        String mode = seed % 10 == 9 ? "express" : "full";
        return new Run(
                "company " + seed,
                SCORING,
                QUESTIONNAIRE.mode(mode).orElseThrow(),
                DrawnCompany.of(seed, QUESTIONNAIRE));
    }

    private static int reached(Optional<Overall> overall) {
        return overall.flatMap(Overall::level).map(LevelReached::number).orElse(0);
    }
}
