package boussole.assessment.peers;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Submitted;
import boussole.assessment.AssessmentId;
import boussole.assessment.Keeping;
import boussole.company.Company;
import boussole.kernel.Rational;
import boussole.library.Worker;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Questionnaire;
import boussole.scoring.PreparedScoring;
import boussole.scoring.comparison.PeerComparison;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class PeersAtHandTest {

    private static final Questionnaire QUESTIONNAIRE =
            PreparedScoring.aiMaturity().questionnaire();
    private static final Mode FULL = QUESTIONNAIRE.mode("full").orElseThrow();
    private static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");
    private static final Worker WORKER = new Worker();

    private final MemorySubmissions submissions = new MemorySubmissions();

    @Test
    void reads_once_for_all_who_ask_within_a_few_minutes() {
        PeersAtHand peers = new PeersAtHand(submissions, WORKER, Duration.ofMinutes(5));

        Flux.range(0, 20).flatMap(asking -> peers.of(QUESTIONNAIRE, FULL)).blockLast();

        assertThat(submissions.readings).isEqualTo(1);
    }

    @Test
    void reads_again_once_it_is_old_so_that_an_erased_run_is_gone() {
        PeersAtHand peers = new PeersAtHand(submissions, WORKER, Duration.ZERO);
        submissions.kept.add(run(Company.UNSAID, Optional.empty()));
        assertThat(others(peers)).isEqualTo(1);

        submissions.kept.clear();

        assertThat(others(peers)).isZero();
    }

    @Test
    void asks_again_after_a_store_that_was_away() {
        Flux<Submission> away = Flux.error(new IllegalStateException("away"));
        List<Flux<Submission>> answers = new java.util.ArrayList<>(List.of(away, Flux.empty()));
        PeersAtHand peers = new PeersAtHand(
                (edition, mode, most) -> Flux.defer(answers::removeFirst), WORKER, Duration.ofMinutes(5));

        Mono<PeersAtHand.View> first = peers.of(QUESTIONNAIRE, FULL);

        assertThat(first.onErrorComplete().blockOptional()).isEmpty();
        assertThat(others(peers)).isZero();
    }

    @Test
    void knows_a_company_by_its_number_and_without_one_by_its_first_run() {
        Company mill =
                new Company(Optional.of("732829320"), Optional.empty(), Optional.of("12"), Optional.empty(), List.of());
        Submitted first = run(Company.UNSAID, Optional.empty());
        Submitted second = run(Company.UNSAID, Optional.of(first.id()));
        Submitted third = run(Company.UNSAID, Optional.of(second.id()));
        submissions.kept.addAll(
                List.of(third, run(mill, Optional.empty()), second, run(mill, Optional.empty()), first));
        PeersAtHand peers = new PeersAtHand(submissions, WORKER, Duration.ZERO);

        assertThat(others(peers)).isEqualTo(2);
        assertThat(others(peers, third)).isEqualTo(1);
    }

    /** How many companies an outsider has beside it. */
    private static int others(PeersAtHand peers) {
        return others(peers, run(Company.UNSAID, Optional.empty()));
    }

    private static int others(PeersAtHand peers, Submitted own) {
        PeerComparison comparison = peers.of(QUESTIONNAIRE, FULL)
                .map(view -> view.around(MemorySubmissions.submission(own)))
                .block();
        return ((PeerComparison.TooFew) comparison).there();
    }

    private static Submitted run(Company company, Optional<AssessmentId> follows) {
        return Keeping.submitted(
                QUESTIONNAIRE.id(), "full", company, new Part.Lead(follows), Optional.of(Rational.of(40)), MONDAY);
    }
}
