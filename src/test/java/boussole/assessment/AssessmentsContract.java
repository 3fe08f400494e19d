package boussole.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.assessment.Assessment.Open;
import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Role;
import boussole.assessment.Assessment.Submitted;
import boussole.assessment.Assessment.Ties;
import boussole.company.Company;
import boussole.kernel.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** What every place that keeps assessments does. */
abstract class AssessmentsContract {

    abstract Assessments assessments();

    @Test
    void gives_back_an_open_assessment_exactly() {
        Open rich = Prepared.rich();

        assertThat(assessments().insert(rich).block()).isTrue();

        assertThat(assessments().find(rich.id()).block()).isEqualTo(rich);
    }

    @Test
    void gives_back_a_submitted_assessment_exactly() {
        Open rich = Prepared.rich();
        Submitted submitted = rich.submit(Prepared.result(), Prepared.NOW);
        assessments().insert(rich).block();

        assertThat(assessments().replace(submitted).block()).isTrue();

        assertThat(assessments().find(rich.id()).block()).isEqualTo(submitted);
    }

    @Test
    void gives_back_a_respondents_copy_of_a_company_that_said_nothing() {
        Open copy = Prepared.open(new Part.Respondent(AssessmentId.drawn(), Role.HR));
        Open silent = new Open(
                new Assessment.Origin(
                        copy.id(),
                        copy.origin().lock(),
                        copy.origin().edition(),
                        "express",
                        Company.UNSAID,
                        Language.EN,
                        copy.origin().part(),
                        Prepared.NOW),
                copy.said(),
                Ties.NONE,
                1);

        assessments().insert(silent).block();

        assertThat(assessments().find(silent.id()).block()).isEqualTo(silent);
    }

    @Test
    void has_nothing_under_an_unknown_id() {
        assertThat(assessments().find(AssessmentId.drawn()).blockOptional()).isEmpty();
    }

    @Test
    void does_not_insert_the_same_id_twice() {
        Open first = Prepared.rich();
        assessments().insert(first).block();

        assertThat(assessments().insert(Open.start(first.origin())).block()).isFalse();

        assertThat(assessments().find(first.id()).block()).isEqualTo(first);
    }

    @Test
    void replaces_only_what_was_read() {
        Open first = Prepared.open();
        Open second = first.tied(Prepared.rich().ties());
        Open late = first.tied(Ties.NONE);
        assessments().insert(first).block();

        assertThat(assessments().replace(second).block()).isTrue();
        assertThat(assessments().replace(late).block()).isFalse();

        assertThat(assessments().find(first.id()).block()).isEqualTo(second);
    }

    @Test
    void does_not_replace_what_is_gone() {
        Open never = Prepared.open();

        assertThat(assessments().replace(never.tied(Ties.NONE)).block()).isFalse();

        assertThat(assessments().find(never.id()).blockOptional()).isEmpty();
    }

    @Test
    void removes_only_what_was_read() {
        Open first = Prepared.open();
        Open second = first.tied(Ties.NONE);
        assessments().insert(first).block();
        assessments().replace(second).block();

        assertThat(assessments().remove(first).block()).isFalse();
        assertThat(assessments().find(first.id()).block()).isEqualTo(second);
        assertThat(assessments().remove(second).block()).isTrue();

        assertThat(assessments().find(first.id()).blockOptional()).isEmpty();
        assertThat(assessments().remove(second).block()).isFalse();
    }

    @Test
    void lets_one_of_many_win_who_write_at_once() {
        Open first = Prepared.open();
        assessments().insert(first).block();

        List<Boolean> written = Flux.range(0, 16)
                .flatMap(writer -> assessments().replace(first.tied(Ties.NONE)), 16)
                .collectList()
                .block();

        assertThat(written).hasSize(16).containsOnlyOnce(true);
    }
}
