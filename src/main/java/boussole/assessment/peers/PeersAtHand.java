package boussole.assessment.peers;

import boussole.assessment.AssessmentId;
import boussole.library.Worker;
import boussole.questionnaire.Level;
import boussole.questionnaire.Mode;
import boussole.questionnaire.Questionnaire;
import boussole.scoring.comparison.Peer;
import boussole.scoring.comparison.PeerComparison;
import boussole.scoring.comparison.Peers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Everyone's submitted runs in memory, a small record each: read from the store when someone asks, then kept for a few
 * minutes, so that the store is scanned seldom however many ask. A run that was erased is gone by then.
 */
@Component
class PeersAtHand {

    private static final int MOST = 50_000;

    private final Submissions submissions;
    private final Worker worker;
    private final Duration kept;
    private final Map<Run, Mono<View>> views = new ConcurrentHashMap<>();

    PeersAtHand(Submissions submissions, Worker worker, @Value("${boussole.peers.kept}") Duration kept) {
        this.submissions = submissions;
        this.worker = worker;
        this.kept = kept;
    }

    /** Those who ran that edition in that mode; whoever asks while they are being read waits for the same reading. */
    Mono<View> of(Questionnaire edition, Mode mode) {
        return views.computeIfAbsent(new Run(edition.hash(), mode.id()), run -> reading(edition, mode));
    }

    private Mono<View> reading(Questionnaire edition, Mode mode) {
        List<Level> levels = edition.levels();
        return submissions
                .newest(edition.id(), mode.id(), MOST)
                .collectList()
                .flatMap(all -> worker.run(() -> View.of(all, levels)))
                .cache(view -> kept, failed -> Duration.ZERO, () -> Duration.ZERO);
    }

    private record Run(String edition, String mode) {}

    /**
     * The runs as they were read.
     *
     * @param earlier the run that each of the others comes after
     */
    record View(Peers peers, Map<AssessmentId, AssessmentId> earlier) {

        static View of(List<Submission> all, List<Level> levels) {
            Map<AssessmentId, AssessmentId> earlier = new HashMap<>();
            all.forEach(one -> one.follows().ifPresent(before -> earlier.put(one.id(), before)));
            List<Peer> runs = all.stream().map(one -> one.peer(earlier)).toList();
            return new View(Peers.of(runs, levels), earlier);
        }

        PeerComparison around(Submission own) {
            return peers.around(own.peer(earlier));
        }
    }
}
