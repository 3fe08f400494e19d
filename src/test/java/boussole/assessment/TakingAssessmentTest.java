package boussole.assessment;

import static boussole.assessment.Desk.actor;
import static boussole.assessment.Desk.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import boussole.assessment.Assessment.Open;
import boussole.assessment.Assessment.Submitted;
import boussole.assessment.StartingAssessment.Started;
import boussole.assessment.TakingAssessment.Answering;
import boussole.assessment.TakingAssessment.Outcome;
import boussole.assessment.TakingAssessment.Overview;
import boussole.company.Company;
import boussole.identity.Actor;
import boussole.identity.CapabilityToken;
import boussole.kernel.Language;
import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import boussole.questionnaire.answering.AnswersRefused;
import boussole.questionnaire.answering.Evidence;
import boussole.questionnaire.answering.Relevance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakingAssessmentTest {

    private static final Optional<String> KEY = Optional.of("5f0c7f0e-8f3b-4c59-9d8e-2f6f5b1f7a11");

    private final MemoryAssessments store = new MemoryAssessments();
    private final Desk desk = new Desk(store);

    @Nested
    class Starting {

        @Test
        void takes_the_newest_edition_and_the_fullest_mode_where_nothing_else_is_asked() {
            Started started = desk.start();

            assertThat(started.assessment().origin().edition()).isEqualTo(Prepared.EDITION);
            assertThat(started.assessment().origin().mode()).isEqualTo("full");
            assertThat(desk.kept(started)).isEqualTo(started.assessment());
        }

        @Test
        void keeps_the_token_hashed_only() {
            Started started = desk.start();

            assertThat(desk.kept(started).origin().lock())
                    .isEqualTo(started.token().hash());
            assertThat(desk.kept(started).toString())
                    .doesNotContain(started.token().written());
        }

        @Test
        void gives_the_same_assessment_and_token_for_a_repeated_key() {
            Started first = desk.taking.start(Desk.asking(KEY)).block();
            desk.answer(first, "S1", 3);

            Started second = desk.taking.start(Desk.asking(KEY)).block();

            assertThat(id(second)).isEqualTo(id(first));
            assertThat(second.token().written()).isEqualTo(first.token().written());
            assertThat(store.kept).hasSize(1);
        }

        @Test
        void gives_another_one_without_a_key() {
            assertThat(id(desk.start())).isNotEqualTo(id(desk.start()));
        }

        @Test
        void gives_a_new_one_once_the_key_is_a_day_old_and_repeats_that() {
            Started first = desk.taking.start(Desk.asking(KEY)).block();
            desk.clock.move(Duration.ofHours(24));

            Started second = desk.taking.start(Desk.asking(KEY)).block();
            desk.clock.move(Duration.ofHours(23));
            Started third = desk.taking.start(Desk.asking(KEY)).block();

            assertThat(id(second)).isNotEqualTo(id(first));
            assertThat(second.token().written()).isNotEqualTo(first.token().written());
            assertThat(id(third)).isEqualTo(id(second));
        }

        @Test
        void refuses_a_key_that_was_used_for_something_else() {
            desk.taking.start(Desk.asking(KEY)).block();
            StartingAssessment other = new StartingAssessment(
                    "ai-maturity", Optional.empty(), Optional.of("express"), Company.UNSAID, Language.FR, KEY);

            assertThatThrownBy(() -> desk.taking.start(other).block()).isInstanceOf(AssessmentProblem.KeyReused.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "short", "fifteen-letters", "with a space in it", "très-très-accentué-clé"})
        void refuses_a_key_that_can_be_guessed_or_is_no_key(String key) {
            assertThatThrownBy(() ->
                            desk.taking.start(Desk.asking(Optional.of(key))).block())
                    .isInstanceOf(AssessmentProblem.KeyRefused.class);
            assertThat(store.kept).isEmpty();
        }

        @Test
        void refuses_an_unknown_questionnaire_edition_or_mode() {
            StartingAssessment questionnaire = new StartingAssessment(
                    "none", Optional.empty(), Optional.empty(), Company.UNSAID, Language.EN, Optional.empty());
            StartingAssessment edition = new StartingAssessment(
                    "ai-maturity",
                    Optional.of("1999.1"),
                    Optional.empty(),
                    Company.UNSAID,
                    Language.EN,
                    Optional.empty());

            assertThatThrownBy(() -> desk.taking.start(questionnaire).block())
                    .isInstanceOf(AssessmentProblem.UnknownQuestionnaire.class);
            assertThatThrownBy(() -> desk.taking.start(edition).block())
                    .isInstanceOf(AssessmentProblem.UnknownQuestionnaire.class);
            assertThatThrownBy(() -> desk.taking
                            .start(Desk.asking("fast", Company.UNSAID))
                            .block())
                    .isInstanceOf(AssessmentProblem.UnknownMode.class);
        }

        @Test
        void refuses_a_company_that_cannot_be_with_every_reason_at_once() {
            Company wrong = new Company(
                    Optional.of("732829321"), Optional.of(" "), Optional.of("13"), Optional.of("x"), List.of("99"));

            assertThatThrownBy(
                            () -> desk.taking.start(Desk.asking("full", wrong)).block())
                    .isInstanceOfSatisfying(
                            AssessmentProblem.CompanyRefused.class,
                            refused -> assertThat(refused.faults())
                                    .extracting(Company.Fault::field)
                                    .containsExactly("siren", "name", "size", "departements"));
        }
    }

    @Nested
    class Answering_a_question {

        private final Started started = desk.start();

        @Test
        void stores_the_answer_at_the_next_version() {
            Assessment answered = desk.answer(started, "S1", 3);

            assertThat(answered.answers().to("S1")).contains(new Answer.Choice("3"));
            assertThat(answered.version()).isEqualTo(2);
            assertThat(desk.kept(started)).isEqualTo(answered);
        }

        @Test
        void writes_nothing_when_it_is_repeated() {
            Assessment once = desk.answer(started, "S1", 3);

            assertThat(desk.answer(started, "S1", 3)).isEqualTo(once);
        }

        @Test
        void lets_the_last_write_win() {
            desk.answer(started, "S1", 3);

            assertThat(desk.answer(started, "S1", "unknown").answers().to("S1")).contains(Answer.UNKNOWN);
        }

        @Test
        void is_refused_when_it_builds_on_a_stale_version_and_succeeds_on_the_current_one() {
            desk.answer(started, "S1", 3);

            assertThatThrownBy(() -> answered("S2", 1, 1))
                    .isInstanceOfSatisfying(
                            AssessmentProblem.StaleVersion.class,
                            stale -> assertThat(stale.current()).isEqualTo(2));
            assertThat(desk.kept(started).answers().to("S2")).isEmpty();
            assertThat(answered("S2", 1, 2).version()).isEqualTo(3);
        }

        @Test
        void is_taken_as_done_when_a_lost_reply_makes_it_come_again_with_its_old_version() {
            answered("S1", 3, 1);

            assertThat(answered("S1", 3, 1).version()).isEqualTo(2);
        }

        @Test
        void keeps_evidence_and_comment() {
            Answering answering = new Answering(
                    "S1", Optional.of(3), Optional.of("shown"), Optional.of("voir la note"), OptionalLong.empty());

            Assessment answered =
                    desk.taking.answer(actor(started), id(started), answering).block();

            assertThat(answered.answers().evidenceOf("S1")).isEqualTo(Evidence.SHOWN);
            assertThat(answered.said().comments()).containsEntry("S1", "voir la note");
        }

        @Test
        void cannot_call_itself_checked() {
            Answering answering =
                    new Answering("S1", Optional.of(3), Optional.of("checked"), Optional.empty(), OptionalLong.empty());

            assertThatThrownBy(() -> desk.taking
                            .answer(actor(started), id(started), answering)
                            .block())
                    .isInstanceOf(AssessmentProblem.CheckedByAdvisorsOnly.class);
        }

        @Test
        void withdraws_an_earlier_one() {
            desk.answer(started, "S1", 3);

            Assessment withdrawn = desk.taking
                    .answer(actor(started), id(started), Desk.withdraws("S1"))
                    .block();

            assertThat(withdrawn.answers().to("S1")).isEmpty();
        }

        @Test
        void is_refused_when_the_question_is_hidden_and_the_old_state_stays() {
            desk.answer(started, "U3", List.of("mkt"));
            Assessment before = desk.answer(started, "U1", List.of("none"));

            assertThatThrownBy(() -> desk.answer(started, "U3", List.of("prod")))
                    .isInstanceOfSatisfying(
                            AssessmentProblem.DoesNotApply.class,
                            refused -> assertThat(refused.relevance()).isEqualTo(Relevance.HIDDEN));
            assertThat(desk.kept(started)).isEqualTo(before);
        }

        @Test
        void is_refused_when_the_mode_does_not_ask_it() {
            Started express =
                    desk.taking.start(Desk.asking("express", Company.UNSAID)).block();

            assertThatThrownBy(() -> desk.answer(express, "S3", 1))
                    .isInstanceOfSatisfying(
                            AssessmentProblem.DoesNotApply.class,
                            refused -> assertThat(refused.relevance()).isEqualTo(Relevance.NOT_IN_MODE));
        }

        @Test
        void is_refused_when_it_does_not_fit() {
            assertThatThrownBy(() -> desk.answer(started, "S9", 1)).isInstanceOf(AnswersRefused.class);
            assertThatThrownBy(() -> desk.answer(started, "S1", 7)).isInstanceOf(AnswersRefused.class);
            assertThatThrownBy(() -> desk.answer(started, "S1", List.of(1))).isInstanceOf(AnswersRefused.class);
            assertThat(desk.kept(started)).isEqualTo(started.assessment());
        }

        @Test
        void is_refused_after_submission() {
            desk.submit(started);

            assertThatThrownBy(() -> desk.answer(started, "S1", 1))
                    .isInstanceOf(AssessmentProblem.AlreadySubmitted.class);
        }

        private Assessment answered(String question, int key, long version) {
            Answering answering = new Answering(
                    question, Optional.of(key), Optional.empty(), Optional.empty(), OptionalLong.of(version));
            return desk.taking.answer(actor(started), id(started), answering).block();
        }
    }

    @Nested
    class Seeing {

        @Test
        void counts_what_is_asked_and_answered() {
            Started started = desk.start();
            Overview blank = desk.taking.see(actor(started), id(started)).block();
            desk.answer(started, "S1", 3);
            desk.answer(started, "U1", List.of("none"));

            Overview seen = desk.taking.see(actor(started), id(started)).block();

            assertThat(seen.answered()).isEqualTo(2);
            assertThat(seen.asked()).isLessThan(blank.asked());
            assertThat(seen.relevance()).containsEntry("U3", Relevance.HIDDEN);
        }

        @Test
        void tells_a_wrong_token_just_what_it_tells_an_unknown_id() {
            Started started = desk.start();
            Actor stranger = new Actor.Leader(CapabilityToken.drawn());

            AssessmentProblem wrong = problem(stranger, id(started));
            AssessmentProblem unknown = problem(actor(started), AssessmentId.drawn());

            assertThat(wrong).isInstanceOf(AssessmentProblem.NotFound.class);
            assertThat(wrong.text()).isEqualTo(unknown.text());
        }

        private AssessmentProblem problem(Actor actor, AssessmentId id) {
            return catchThrowableOfType(
                    AssessmentProblem.class, () -> desk.taking.see(actor, id).block());
        }
    }

    @Nested
    class Submitting {

        private final Started started = desk.start();

        @Test
        void gives_a_scorecard_and_stores_what_it_told() {
            desk.answer(started, "S1", 4);
            desk.answer(started, "S2", 4);

            Outcome outcome = desk.submit(started);

            assertThat(outcome.scorecard().overall()).isPresent();
            assertThat(desk.kept(started)).isInstanceOfSatisfying(Submitted.class, kept -> {
                assertThat(kept.result().rules()).isEqualTo(outcome.scorecard().rules());
                assertThat(kept.result().score())
                        .isEqualTo(outcome.scorecard().overall().orElseThrow().score());
                assertThat(kept.at()).isEqualTo(Prepared.NOW);
            });
        }

        @Test
        void completes_the_company_with_what_its_answers_tell() {
            Started anonymous =
                    desk.taking.start(Desk.asking("full", Company.UNSAID)).block();
            desk.answer(anonymous, "C2", "21");
            desk.answer(anonymous, "C3", "health");
            desk.answer(anonymous, "C5", List.of("59", "fr"));

            desk.submit(anonymous);

            Company known = desk.kept(anonymous).origin().company();
            assertThat(known.size()).contains("21");
            assertThat(known.sector()).contains("health");
            assertThat(known.departements()).containsExactly("59");
        }

        @Test
        void leaves_what_the_company_said_and_lets_its_start_be_repeated() {
            Optional<String> key = Optional.of("5f0c7f0e-8f3b-4c59-9d8e-2f6f5b1f7a99");
            Started keyed = desk.taking.start(Desk.asking(key)).block();
            desk.answer(keyed, "C2", "41");
            desk.submit(keyed);

            Started again = desk.taking.start(Desk.asking(key)).block();

            assertThat(again.assessment().id()).isEqualTo(keyed.assessment().id());
            assertThat(again.assessment().origin().company()).isEqualTo(Prepared.FICTITIOUS);
        }

        @Test
        void gives_the_same_the_second_time() {
            desk.answer(started, "S1", 4);
            Outcome first = desk.submit(started);
            desk.clock.move(Duration.ofDays(400));

            Outcome second = desk.submit(started);

            assertThat(second.scorecard()).isEqualTo(first.scorecard());
            assertThat(second.assessment()).isEqualTo(first.assessment());
            assertThat(desk.taking
                            .scorecard(actor(started), id(started))
                            .block()
                            .scorecard())
                    .isEqualTo(first.scorecard());
        }

        @Test
        void says_that_there_is_too_little_where_nothing_was_told() {
            assertThat(desk.submit(started).scorecard().overall()).isEmpty();
        }

        @Test
        void does_not_count_the_stale_answer_of_a_hidden_question_but_keeps_it() {
            desk.answer(started, "V1", 4);
            desk.answer(started, "U1", List.of("none"));

            Outcome outcome = desk.submit(started);

            assertThat(desk.kept(started).answers().to("V1")).contains(new Answer.Choice("4"));
            assertThat(outcome.scorecard().dimensions())
                    .filteredOn(dimension -> dimension.group().id().equals("V"))
                    .allSatisfy(dimension -> assertThat(dimension.score()).contains(Rational.ZERO));
        }

        @Test
        void must_come_before_a_scorecard() {
            assertThatThrownBy(() ->
                            desk.taking.scorecard(actor(started), id(started)).block())
                    .isInstanceOf(AssessmentProblem.NotSubmitted.class);
        }

        @Test
        void is_not_for_a_stranger() {
            Actor stranger = new Actor.Leader(CapabilityToken.drawn());

            assertThatThrownBy(() -> desk.taking.submit(stranger, id(started)).block())
                    .isInstanceOf(AssessmentProblem.NotFound.class);
            assertThat(desk.kept(started)).isInstanceOf(Open.class);
        }

        @Test
        void is_not_replayed_by_rules_that_nobody_kept() {
            Submitted other = ((Open) started.assessment()).submit(Prepared.result(), Prepared.NOW);
            store.replace(other).block();

            assertThatThrownBy(() ->
                            desk.taking.scorecard(actor(started), id(started)).block())
                    .isInstanceOf(AssessmentProblem.NotReplayable.class);
        }
    }
}
