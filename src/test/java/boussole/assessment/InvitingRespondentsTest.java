package boussole.assessment;

import static boussole.assessment.Desk.actor;
import static boussole.assessment.Desk.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Role;
import boussole.assessment.InvitingRespondents.Beside;
import boussole.assessment.InvitingRespondents.Invited;
import boussole.assessment.InvitingRespondents.Respondents;
import boussole.assessment.StartingAssessment.Started;
import boussole.assessment.sharing.Sharing;
import boussole.kernel.Rational;
import boussole.questionnaire.Answer;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class InvitingRespondentsTest {

    private static final Optional<String> KEY = Optional.of("5f0c7f0e-8f3b-4c59-9d8e-2f6f5b1f7a11");

    private final MemoryAssessments store = new MemoryAssessments();
    private final Desk desk = new Desk(store);
    private final Started lead = desk.start();

    @Test
    void gives_the_colleague_a_blank_copy_with_a_token_of_its_own() {
        desk.answer(lead, "S1", 3);

        Started colleague = invite("staff", Optional.empty());

        assertThat(colleague.assessment().origin().part()).isEqualTo(new Part.Respondent(id(lead), Role.STAFF));
        assertThat(colleague.assessment().answers().byQuestion()).isEmpty();
        assertThat(colleague.assessment().origin().edition()).isEqualTo(Prepared.EDITION);
        assertThatThrownBy(() -> desk.taking.see(actor(colleague), id(lead)).block())
                .isInstanceOf(AssessmentProblem.NotFound.class);
        assertThatThrownBy(() -> desk.taking.see(actor(lead), id(colleague)).block())
                .isInstanceOf(AssessmentProblem.NotFound.class);
    }

    @Test
    void invites_once_for_a_repeated_key() {
        Started first = invite("it", KEY);
        Started second = invite("it", KEY);

        assertThat(id(second)).isEqualTo(id(first));
        assertThat(second.token().written()).isEqualTo(first.token().written());
        assertThat(desk.kept(lead).ties().invitations()).hasSize(1);
    }

    @Test
    void refuses_a_key_that_was_used_for_another_role() {
        invite("it", KEY);

        assertThatThrownBy(() -> invite("hr", KEY)).isInstanceOf(AssessmentProblem.KeyReused.class);
    }

    @Test
    void refuses_an_unknown_role_and_names_those_there_are() {
        assertThatThrownBy(() -> invite("king", Optional.empty()))
                .isInstanceOf(AssessmentProblem.UnknownRole.class)
                .hasMessageContaining("management, it, hr");
    }

    @Test
    void is_for_the_lead_only() {
        Started colleague = invite("staff", Optional.empty());

        assertThatThrownBy(() -> desk.inviting
                        .invite(actor(colleague), id(colleague), "staff", Optional.empty())
                        .block())
                .isInstanceOf(AssessmentProblem.LeadOnly.class);
        assertThatThrownBy(() -> desk.inviting
                        .respondents(actor(colleague), id(colleague))
                        .block())
                .isInstanceOf(AssessmentProblem.LeadOnly.class);
    }

    @Test
    void stops_at_a_hundred() {
        for (int i = 0; i < 100; i++) {
            invite("staff", Optional.empty());
        }

        assertThatThrownBy(() -> invite("staff", Optional.empty())).isInstanceOf(AssessmentProblem.TooMany.class);
        assertThat(store.kept).hasSize(101);
    }

    @Test
    void shows_who_has_finished_and_how_far_apart_the_finished_ones_lie() {
        Started one = finished("staff", 1);
        Started late = invite("it", Optional.empty());
        Started other = finished("hr", 1);
        desk.answer(lead, "S1", 4);
        desk.answer(lead, "S2", 2);
        desk.answer(late, "S1", 0);

        Respondents seen = respondents();

        assertThat(seen.invited()).extracting(Invited::id).containsExactly(id(one), id(late), id(other));
        assertThat(seen.invited()).extracting(Invited::finished).containsExactly(true, false, true);
        assertThat(seen.spread().management()).isEqualTo(1);
        assertThat(seen.spread().staff()).isEqualTo(2);
        assertThat(seen.spread().questions()).hasSize(2);
        assertThat(seen.spread().questions().getFirst().gap()).contains(Rational.of(3));
        assertThat(seen.spread().questions().getFirst().finding()).isTrue();
        assertThat(seen.spread().questions().getLast().finding()).isFalse();
    }

    @Nested
    class Who_said_what {

        private final Started colleague = finished("staff", 1);

        @Test
        void is_seen_by_neither_while_only_one_agrees() {
            agree(true);
            assertThat(beside().answers()).isEmpty();
            assertThat(besideForColleague().answers()).isEmpty();
            assertThat(besideForColleague().sharing().lead()).contains(Prepared.NOW);

            agree(false);
            agreeAsColleague(true);
            assertThat(beside().answers()).isEmpty();
            assertThat(respondents().spread().questions()).isEmpty();
        }

        @Test
        void is_seen_by_both_once_both_agree_and_no_longer_when_one_takes_it_back() {
            desk.answer(lead, "S1", 4);
            agree(true);
            agreeAsColleague(true);

            assertThat(beside()).isEqualTo(besideForColleague());
            assertThat(beside().answers().orElseThrow().lead().to("S1")).contains(new Answer.Choice("4"));
            assertThat(beside().answers().orElseThrow().colleague().to("S1")).contains(new Answer.Choice("1"));
            assertThat(respondents().spread().questions().getFirst().gap()).contains(Rational.of(3));

            agreeAsColleague(false);
            assertThat(beside().answers()).isEmpty();
            assertThat(respondents().spread().questions()).isEmpty();
        }

        @Test
        void is_not_seen_before_the_colleague_has_finished() {
            Started open = invite("it", Optional.empty());
            desk.inviting.agree(actor(lead), id(lead), id(open), true).block();
            desk.inviting.agree(actor(open), id(open), true).block();

            assertThat(desk.inviting
                            .beside(actor(lead), id(lead), id(open))
                            .block()
                            .answers())
                    .isEmpty();
        }

        @Test
        void keeps_the_day_of_the_first_agreement() {
            agreeAsColleague(true);
            desk.clock.move(Duration.ofDays(2));
            agreeAsColleague(true);

            assertThat(beside().sharing().colleague()).contains(Prepared.NOW);
        }

        @Test
        void is_opened_by_nobody_else() {
            Started stranger = desk.start();

            assertThatThrownBy(() -> desk.inviting
                            .agree(actor(stranger), id(stranger), id(colleague), true)
                            .block())
                    .isInstanceOf(AssessmentProblem.NotFound.class);
            assertThatThrownBy(() -> desk.inviting
                            .beside(actor(stranger), id(stranger), id(colleague))
                            .block())
                    .isInstanceOf(AssessmentProblem.NotFound.class);
            assertThatThrownBy(() ->
                            desk.inviting.agree(actor(lead), id(lead), true).block())
                    .isInstanceOf(AssessmentProblem.NotFound.class);
            assertThat(desk.kept(colleague).ties().sharing()).isEqualTo(Sharing.NONE);
        }

        private void agree(boolean agrees) {
            desk.inviting.agree(actor(lead), id(lead), id(colleague), agrees).block();
        }

        private void agreeAsColleague(boolean agrees) {
            desk.inviting.agree(actor(colleague), id(colleague), agrees).block();
        }

        private Beside beside() {
            return desk.inviting.beside(actor(lead), id(lead), id(colleague)).block();
        }

        private Beside besideForColleague() {
            return desk.inviting.beside(actor(colleague), id(colleague)).block();
        }
    }

    @Test
    void forgets_a_colleague_who_erased_his_copy() {
        Started colleague = invite("staff", Optional.empty());

        desk.rights.erase(actor(colleague), id(colleague)).block();

        assertThat(respondents().invited()).isEmpty();
        assertThat(store.kept).containsOnlyKeys(id(lead));
    }

    @Test
    void leaves_no_copy_behind_when_the_lead_erases_everything_meanwhile() {
        Desk slow = new Desk(new ErasedMeanwhile(store));
        Started erased = slow.start();
        store.kept.remove(id(lead));

        assertThatThrownBy(() -> slow.inviting
                        .invite(actor(erased), id(erased), "staff", Optional.empty())
                        .block())
                .isInstanceOf(AssessmentProblem.NotFound.class);
        assertThat(store.kept).isEmpty();
    }

    private Started finished(String role, int leadership) {
        Started colleague = invite(role, Optional.empty());
        desk.answer(colleague, "S1", leadership);
        desk.answer(colleague, "S2", 1);
        desk.submit(colleague);
        return colleague;
    }

    private Started invite(String role, Optional<String> key) {
        return desk.inviting.invite(actor(lead), id(lead), role, key).block();
    }

    private Respondents respondents() {
        return desk.inviting.respondents(actor(lead), id(lead)).block();
    }

    /** A store from which the lead vanishes just before a colleague's copy is written. */
    private record ErasedMeanwhile(MemoryAssessments kept) implements Assessments {

        @Override
        public Mono<Boolean> insert(Assessment assessment) {
            if (assessment.origin().part() instanceof Part.Respondent respondent) {
                kept.kept.remove(respondent.lead());
            }
            return kept.insert(assessment);
        }

        @Override
        public Mono<Assessment> find(AssessmentId id) {
            return kept.find(id);
        }

        @Override
        public Mono<Boolean> replace(Assessment changed) {
            return kept.replace(changed);
        }

        @Override
        public Mono<Boolean> remove(Assessment read) {
            return kept.remove(read);
        }
    }
}
