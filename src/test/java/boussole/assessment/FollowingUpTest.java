package boussole.assessment;

import static boussole.assessment.Desk.actor;
import static boussole.assessment.Desk.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boussole.assessment.StartingAssessment.Started;
import boussole.kernel.Rational;
import boussole.scoring.comparison.Progress;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowingUpTest {

    private static final Optional<String> KEY = Optional.of("5f0c7f0e-8f3b-4c59-9d8e-2f6f5b1f7a11");

    private final MemoryAssessments store = new MemoryAssessments();
    private final Desk desk = new Desk(store);
    private final Started first = desk.start();

    @Test
    void begins_blank_for_the_same_company_edition_and_mode_once_the_first_is_submitted() {
        desk.answer(first, "S1", 1);
        desk.submit(first);
        desk.clock.move(Duration.ofDays(200));

        Started next = follow(Optional.empty());

        assertThat(next.assessment().origin().company()).isEqualTo(Prepared.FICTITIOUS);
        assertThat(next.assessment().origin().edition()).isEqualTo(Prepared.EDITION);
        assertThat(next.assessment().origin().startedAt()).isEqualTo(Prepared.NOW.plus(Duration.ofDays(200)));
        assertThat(next.assessment().answers().byQuestion()).isEmpty();
    }

    @Test
    void waits_until_the_first_is_submitted() {
        assertThatThrownBy(() -> follow(Optional.empty())).isInstanceOf(AssessmentProblem.NotSubmitted.class);
        assertThat(store.kept).hasSize(1);
    }

    @Test
    void begins_once_for_a_repeated_key() {
        desk.submit(first);

        assertThat(id(follow(KEY))).isEqualTo(id(follow(KEY)));
        assertThat(store.kept).hasSize(2);
    }

    @Test
    void shows_progress_asked_from_either_end() {
        desk.answer(first, "S1", 1);
        desk.submit(first);
        Started next = follow(Optional.empty());
        desk.answer(next, "S1", 3);
        desk.submit(next);

        Progress progress = progress(next);

        assertThat(progress.basis()).isEqualTo(Progress.Basis.SAME_RUN);
        assertThat(progress.sameRules()).isTrue();
        assertThat(progress.overall().orElseThrow().difference()).isGreaterThan(Rational.ZERO);
        assertThat(progress.level()).isPresent();
        assertThat(progress(first)).isEqualTo(progress);
    }

    @Test
    void shows_none_while_there_is_nothing_to_compare() {
        desk.submit(first);

        assertThatThrownBy(() -> progress(first)).isInstanceOf(AssessmentProblem.CannotCompare.class);

        Started next = follow(Optional.empty());
        assertThatThrownBy(() -> progress(first)).isInstanceOf(AssessmentProblem.CannotCompare.class);
        assertThatThrownBy(() -> progress(next)).isInstanceOf(AssessmentProblem.NotSubmitted.class);
    }

    private Started follow(Optional<String> key) {
        return desk.following.start(actor(first), id(first), key).block();
    }

    private Progress progress(Started started) {
        return desk.following.progress(actor(started), id(started)).block();
    }
}
