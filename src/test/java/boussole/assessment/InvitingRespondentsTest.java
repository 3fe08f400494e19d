package boussole.assessment;

import static boussole.assessment.Desk.actor;
import static boussole.assessment.Desk.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Role;
import boussole.assessment.InvitingRespondents.Invited;
import boussole.assessment.InvitingRespondents.Respondents;
import boussole.assessment.StartingAssessment.Started;
import boussole.kernel.Rational;
import java.util.Optional;
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
        Started staff = invite("staff", Optional.empty());
        Started late = invite("it", Optional.empty());
        desk.answer(lead, "S1", 4);
        desk.answer(lead, "S2", 2);
        desk.answer(staff, "S1", 1);
        desk.answer(staff, "S2", 1);
        desk.answer(late, "S1", 0);
        desk.submit(staff);

        Respondents seen = respondents();

        assertThat(seen.invited()).extracting(Invited::finished).containsExactly(true, false);
        assertThat(seen.spread().management()).isEqualTo(1);
        assertThat(seen.spread().staff()).isEqualTo(1);
        assertThat(seen.spread().questions()).hasSize(2);
        assertThat(seen.spread().questions().getFirst().gap()).contains(Rational.of(3));
        assertThat(seen.spread().questions().getFirst().finding()).isTrue();
        assertThat(seen.spread().questions().getLast().finding()).isFalse();
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
