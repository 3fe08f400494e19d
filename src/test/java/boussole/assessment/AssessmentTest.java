package boussole.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.assessment.Assessment.Invitation;
import boussole.assessment.Assessment.Open;
import boussole.assessment.Assessment.Role;
import boussole.assessment.Assessment.Said;
import boussole.assessment.Assessment.Submitted;
import boussole.assessment.Assessment.Ties;
import boussole.assessment.sharing.Sharing;
import boussole.kernel.Language;
import boussole.questionnaire.Answer;
import boussole.questionnaire.answering.Evidence;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentTest {

    @Nested
    class An_open_assessment {

        @Test
        void begins_with_nothing_said_at_version_one() {
            Open open = Prepared.open();

            assertThat(open.said()).isEqualTo(Said.NOTHING);
            assertThat(open.ties()).isEqualTo(Ties.NONE);
            assertThat(open.version()).isEqualTo(1);
        }

        @Test
        void keeps_its_answers_when_it_is_submitted() {
            Open open = Prepared.rich();

            Submitted submitted = open.submit(Prepared.result(), Prepared.NOW);

            assertThat(submitted.said()).isEqualTo(open.said());
            assertThat(submitted.ties()).isEqualTo(open.ties());
            assertThat(submitted.version()).isEqualTo(open.version() + 1);
        }
    }

    @Nested
    class What_was_said {

        @Test
        void is_replaced_as_a_whole_by_a_new_answer_to_the_same_question() {
            Said first = Said.NOTHING.with("S1", new Answer.Choice("1"), Evidence.SHOWN, Optional.of("un plan"));

            Said second = first.with("S1", new Answer.Choice("2"), Evidence.DECLARED, Optional.empty());

            assertThat(second.answers().to("S1")).contains(new Answer.Choice("2"));
            assertThat(second.answers().evidenceOf("S1")).isEqualTo(Evidence.DECLARED);
            assertThat(second.comments()).isEmpty();
        }

        @Test
        void is_gone_with_its_evidence_and_comment_when_it_is_withdrawn() {
            Said said = Said.NOTHING.with("S1", new Answer.Choice("1"), Evidence.SHOWN, Optional.of("un plan"));

            assertThat(said.without("S1")).isEqualTo(Said.NOTHING);
        }

        @Test
        void reads_as_it_was_given() {
            Map<String, Object> given = Prepared.rich().said().without("a.b$c").asGiven();

            assertThat(given)
                    .containsEntry("S1", "3")
                    .containsEntry("K2", List.of("mfa", "bak"))
                    .containsEntry("$where", new BigDecimal("2.5"))
                    .containsEntry("H1", "unknown")
                    .containsEntry("H2", Map.of("notApplicable", "aucun salarié"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u0000", "a\u001bb", "\ud800"})
        void takes_no_comment_that_is_no_text(String comment) {
            assertThatThrownBy(() -> Said.NOTHING.with("S1", Answer.UNKNOWN, Evidence.DECLARED, Optional.of(comment)))
                    .isInstanceOf(AssessmentProblem.CommentRefused.class);
        }

        @Test
        void takes_no_comment_without_end() {
            assertThatThrownBy(() ->
                            Said.NOTHING.with("S1", Answer.UNKNOWN, Evidence.DECLARED, Optional.of("a".repeat(2_001))))
                    .isInstanceOf(AssessmentProblem.CommentRefused.class);
        }
    }

    @Nested
    class Ties_to_others {

        @Test
        void are_bounded() {
            Invitation one = new Invitation(AssessmentId.drawn(), Role.IT, Prepared.NOW);

            assertThatThrownBy(() -> new Ties(Collections.nCopies(101, one), List.of(), Sharing.NONE))
                    .isInstanceOf(AssessmentProblem.TooMany.class);
        }

        @Test
        void forget_what_is_gone() {
            Ties ties = Prepared.rich().ties();

            Ties without = ties.without(ties.invitations().getFirst().respondent())
                    .without(ties.followUps().getFirst());

            assertThat(without.invitations()).isEmpty();
            assertThat(without.followUps()).containsExactly(ties.followUps().getLast());
        }
    }

    @Nested
    class An_id {

        @ParameterizedTest
        @ValueSource(
                strings = {"", "abc", "../../../../etc/passwd", "0123456789ABCDEF0123456789abcdef", "{\"$ne\": null}"})
        void is_not_read_from_anything_else(String written) {
            assertThat(AssessmentId.read(written)).isEmpty();
        }

        @Test
        void is_read_as_it_is_written() {
            AssessmentId id = AssessmentId.drawn();

            assertThat(AssessmentId.read(id.toString())).contains(id);
        }
    }

    @Test
    void a_problem_is_told_in_both_languages() {
        AssessmentProblem problem = new AssessmentProblem.UnknownRole("chef", List.of("it", "hr"));

        assertThat(problem.text().in(Language.FR)).isEqualTo("Le rôle chef n’existe pas\u202f; il y a\u00a0: it, hr.");
        assertThat(problem.text().in(Language.EN)).isEqualTo("There is no role chef; there are: it, hr.");
    }
}
