package boussole.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.Bridge;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.answering.Answers;
import boussole.scoring.PreparedScoring;
import boussole.scoring.Scorecard;
import boussole.scoring.Scoring;
import boussole.scoring.comparison.Comparing.Compared;
import boussole.scoring.comparison.Comparing.Comparison;
import boussole.scoring.comparison.Comparing.Refused;
import boussole.scoring.comparison.Progress.Basis;
import boussole.scoring.comparison.Progress.Change;
import boussole.scoring.comparison.Progress.DimensionChange;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComparingTest {

    private static final Scoring SCORING = PreparedScoring.aiMaturity();
    private static final Questionnaire EDITION = SCORING.questionnaire();
    private static final EditionId EARLIER = new EditionId("ai-maturity", "2025.1");

    @Nested
    class Two_runs_of_one_edition_in_one_mode {

        private final Progress progress =
                compared(scored("full", "1", "2", "1"), scored("full", "3", "2", "1"), EDITION);

        @Test
        void are_compared_by_every_score() {
            // S: weights 3, 2, 1, 2 (S4 unanswered counts 0): (3x1 + 2x2 + 1x1) / 32 = 25; then (3x3 + 2x2 + 1x1) / 32
            assertThat(progress.basis()).isEqualTo(Basis.SAME_RUN);
            assertThat(leadership(progress).change()).contains(new Change(Rational.of(25), Rational.of(175, 4)));
            assertThat(leadership(progress).questions()).isEqualTo(4);
        }

        @Test
        void show_the_change_overall_and_of_level() {
            // leadership weighs 15 of 100
            assertThat(progress.overall().orElseThrow().difference())
                    .isEqualTo(Rational.of(75, 4).times(Rational.of(15, 100)));
            assertThat(progress.level().orElseThrow().steps()).isZero();
        }

        @Test
        void show_nothing_where_one_of_them_told_nothing() {
            Progress blank =
                    compared(SCORING.score(mode("full"), Answers.NONE), scored("full", "3", "2", "1"), EDITION);

            assertThat(blank.overall()).isEmpty();
            assertThat(blank.level()).isEmpty();
            assertThat(leadership(blank).change()).isEmpty();
        }

        @Test
        void say_when_levels_were_told_by_other_rules() {
            Scorecard before = scored("full", "1", "2", "1");
            Scorecard after = with(before, before.edition(), before.questionnaireHash(), "sha256:other");

            assertThat(compared(before, after, EDITION).sameRules()).isFalse();
            assertThat(progress.sameRules()).isTrue();
        }
    }

    @Test
    void an_express_and_a_full_run_are_compared_by_the_questions_of_both() {
        Progress progress = compared(scored("express", "1", "2", "1"), scored("full", "3", "2", "4"), EDITION);

        // S3 and S4 are not in the express run: (3x1 + 2x2) / 20 = 35; (3x3 + 2x2) / 20 = 65
        assertThat(progress.basis()).isEqualTo(Basis.SHARED_QUESTIONS);
        assertThat(leadership(progress).change()).contains(new Change(Rational.of(35), Rational.of(65)));
        assertThat(leadership(progress).questions()).isEqualTo(2);
        assertThat(progress.overall()).isEmpty();
        assertThat(progress.level()).isEmpty();
    }

    @Nested
    class Two_editions {

        private final Scorecard before = earlier(scored("full", "1", "2", "1"));
        private final Scorecard after = scored("full", "3", "2", "4");

        @Test
        void are_not_compared_without_a_bridge() {
            Comparison comparison = Comparing.runs(before, after, EDITION);

            assertThat(comparison)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason().en())
                                    .contains("ai-maturity/2025.1")
                                    .contains("no bridge"));
        }

        @Test
        void are_not_compared_by_a_bridge_that_leads_elsewhere() {
            Bridge elsewhere = new Bridge(new EditionId("ai-maturity", "2024.1"), Map.of(), Set.of());

            assertThat(Comparing.runs(before, after, bridged(elsewhere))).isInstanceOf(Refused.class);
        }

        @Test
        void are_compared_by_the_questions_that_the_bridge_lets_pass() {
            Bridge bridge = new Bridge(EARLIER, Map.of(), Set.of("S2", "S4"));

            Progress progress = compared(before, after, bridged(bridge));

            // S1 and S3: (3x1 + 1x1) / 16 = 25; (3x3 + 1x4) / 16
            assertThat(leadership(progress).change()).contains(new Change(Rational.of(25), Rational.of(325, 4)));
            assertThat(progress.level()).isEmpty();
        }

        @Test
        void are_compared_under_older_names() {
            Bridge bridge = new Bridge(EARLIER, Map.of("S1", "S2"), Set.of("S2", "S3", "S4"));

            Progress progress = compared(before, after, bridged(bridge));

            // only S1, which was S2: 2 of 4, then 3 of 4
            assertThat(leadership(progress).change()).contains(new Change(Rational.of(50), Rational.of(75)));
        }

        @Test
        void show_nothing_for_a_dimension_that_has_changed_altogether() {
            Bridge bridge = new Bridge(EARLIER, Map.of(), Set.of("S1", "S2", "S3", "S4"));

            assertThat(leadership(compared(before, after, bridged(bridge))).change())
                    .isEmpty();
        }
    }

    @Test
    void an_edition_that_was_changed_in_between_is_not_compared_with_itself() {
        Scorecard before = scored("full", "1", "2", "1");
        Scorecard after = with(before, before.edition(), "sha256:changed", before.rules());

        assertThat(Comparing.runs(before, after, EDITION)).isInstanceOf(Refused.class);
    }

    private static Progress compared(Scorecard before, Scorecard after, Questionnaire edition) {
        return ((Compared) Comparing.runs(before, after, edition)).progress();
    }

    private static DimensionChange leadership(Progress progress) {
        return progress.dimensions().stream()
                .filter(dimension -> dimension.id().equals("S"))
                .findFirst()
                .orElseThrow();
    }

    private static Scorecard scored(String mode, String s1, String s2, String s3) {
        Answers answers = Answers.NONE
                .with("S1", new Answer.Choice(s1))
                .with("S2", new Answer.Choice(s2))
                .with("S3", new Answer.Choice(s3));
        return SCORING.score(mode(mode), answers);
    }

    private static Mode mode(String name) {
        return EDITION.mode(name).orElseThrow();
    }

    private static Scorecard earlier(Scorecard card) {
        return with(card, EARLIER, "sha256:earlier", card.rules());
    }

    private static Scorecard with(Scorecard card, EditionId edition, String hash, String rules) {
        return new Scorecard(
                edition,
                hash,
                rules,
                card.mode(),
                card.overall(),
                card.dimensions(),
                card.measures(),
                card.confidence(),
                card.heldBack(),
                card.advice(),
                card.pointers());
    }

    private static Questionnaire bridged(Bridge bridge) {
        return new Questionnaire(
                EDITION.id(),
                EDITION.hash(),
                EDITION.title(),
                EDITION.introduction(),
                EDITION.modes(),
                EDITION.root(),
                EDITION.measures(),
                EDITION.levels(),
                Optional.of(bridge),
                EDITION.branchingOrder());
    }
}
