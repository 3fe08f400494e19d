package boussole.assessment.peers;

import boussole.assessment.Assessment;
import boussole.assessment.Assessment.Part;
import boussole.assessment.Assessment.Result.Reached;
import boussole.assessment.Assessment.Submitted;
import boussole.assessment.AssessmentId;
import boussole.assessment.AssessmentProblem;
import boussole.assessment.TakingAssessment;
import boussole.assessment.TakingAssessment.Overview;
import boussole.identity.Actor;
import boussole.library.Worker;
import boussole.scoring.comparison.PeerComparison;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Seeing where the company stands among others that ran the same edition in the same mode. */
@Component
public class ComparingWithPeers {

    private final TakingAssessment takingAssessment;
    private final PeersAtHand peersAtHand;
    private final Worker worker;

    ComparingWithPeers(TakingAssessment takingAssessment, PeersAtHand peersAtHand, Worker worker) {
        this.takingAssessment = takingAssessment;
        this.peersAtHand = peersAtHand;
        this.worker = worker;
    }

    /** The lead's submitted run among the others; those of the last minutes may not be among them yet. */
    public Mono<PeerComparison> of(Actor actor, AssessmentId id) {
        return takingAssessment.see(actor, id).flatMap(this::compared);
    }

    private Mono<PeerComparison> compared(Overview overview) {
        return Mono.fromSupplier(() -> own(overview.assessment()))
                .zipWith(peersAtHand.of(overview.questionnaire(), overview.mode()))
                .flatMap(both -> worker.run(() -> both.getT2().around(both.getT1())));
    }

    private static Submission own(Assessment assessment) {
        return switch (assessment.origin().part()) {
            case Part.Respondent colleague -> throw new AssessmentProblem.LeadOnly();
            case Part.Lead lead -> own(submitted(assessment), lead.follows());
        };
    }

    private static Submission own(Submitted submitted, Optional<AssessmentId> follows) {
        return new Submission(
                submitted.id(),
                follows,
                submitted.origin().company(),
                submitted
                        .result()
                        .level()
                        .map(Reached::uncapped)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                submitted.result().score(),
                submitted.at());
    }

    private static Submitted submitted(Assessment assessment) {
        if (assessment instanceof Submitted submitted) {
            return submitted;
        }
        throw new AssessmentProblem.NotSubmitted();
    }
}
