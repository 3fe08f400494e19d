package boussole.assessment;

import static boussole.assessment.Desk.actor;
import static boussole.assessment.Desk.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.assessment.ExercisingRights.Export;
import boussole.assessment.ExercisingRights.ExportedAnswer;
import boussole.assessment.StartingAssessment.Started;
import boussole.identity.Actor;
import boussole.identity.CapabilityToken;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExercisingRightsTest {

    private final MemoryAssessments store = new MemoryAssessments();
    private final Desk desk = new Desk(store);
    private final Started lead = desk.start();

    @Nested
    class Erasing {

        @Test
        void leaves_nothing_of_it_its_respondents_and_its_follow_ups() {
            desk.answer(lead, "S1", 3);
            invite(lead);
            desk.submit(lead);
            Started next = desk.following
                    .start(actor(lead), id(lead), Optional.empty())
                    .block();
            invite(next);
            Started stranger = desk.start();

            desk.rights.erase(actor(lead), id(lead)).block();

            assertThat(store.kept).containsOnlyKeys(id(stranger));
        }

        @Test
        void of_a_follow_up_leaves_the_first_without_a_trace_of_it() {
            desk.submit(lead);
            Started next = desk.following
                    .start(actor(lead), id(lead), Optional.empty())
                    .block();

            desk.rights.erase(actor(next), id(next)).block();

            assertThat(store.kept).containsOnlyKeys(id(lead));
            assertThat(desk.kept(lead).ties().followUps()).isEmpty();
        }

        @Test
        void is_not_for_a_stranger() {
            Actor stranger = new Actor.Leader(CapabilityToken.drawn());

            assertThatThrownBy(() -> desk.rights.erase(stranger, id(lead)).block())
                    .isInstanceOf(AssessmentProblem.NotFound.class);
            assertThat(store.kept).hasSize(1);
        }

        @Test
        void finds_nothing_the_second_time() {
            desk.rights.erase(actor(lead), id(lead)).block();

            assertThatThrownBy(() -> desk.rights.erase(actor(lead), id(lead)).block())
                    .isInstanceOf(AssessmentProblem.NotFound.class);
        }
    }

    @Nested
    class Exporting {

        @Test
        void gives_everything_that_is_held_but_the_key() {
            desk.answer(lead, "K2", List.of("mfa", "bak"));
            invite(lead);
            desk.submit(lead);

            Export export = desk.rights.export(actor(lead), id(lead)).block();

            assertThat(export.answers())
                    .containsExactly(new ExportedAnswer("K2", List.of("mfa", "bak"), "declared", Optional.empty()));
            assertThat(export.company()).isEqualTo(Prepared.FICTITIOUS);
            assertThat(export.submittedAt()).contains(Prepared.NOW);
            assertThat(export.result()).isPresent();
            assertThat(export.respondents()).hasSize(1);
            assertThat(export.toString()).doesNotContain(lead.token().hash().hex());
        }

        @Test
        void does_not_give_the_lead_what_a_colleague_answered() {
            Started colleague = invite(lead);
            desk.answer(colleague, "S1", 2);
            desk.submit(colleague);

            assertThat(desk.rights.export(actor(lead), id(lead)).block().answers())
                    .isEmpty();
            assertThat(desk.rights
                            .export(actor(colleague), id(colleague))
                            .block()
                            .answers())
                    .hasSize(1);
        }
    }

    private Started invite(Started by) {
        return desk.inviting
                .invite(actor(by), id(by), "staff", Optional.empty())
                .block();
    }
}
