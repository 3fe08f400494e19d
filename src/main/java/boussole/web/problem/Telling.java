package boussole.web.problem;

import boussole.assessment.AssessmentProblem;
import boussole.directory.DirectoryProblem;
import boussole.identity.StaffOnly;
import boussole.questionnaire.answering.AnswersRefused;
import boussole.review.ReviewProblem;
import boussole.source.FaultyFiles;
import boussole.source.Wording;
import com.mongodb.MongoException;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The one place where whatever was thrown becomes a problem that can be told. */
final class Telling {

    private Telling() {}

    static Problem of(Throwable thrown) {
        return switch (thrown) {
            case EdgeProblem problem -> EdgeTelling.of(problem);
            case AssessmentProblem problem -> AssessmentTelling.of(problem);
            case ReviewProblem problem -> ReviewTelling.of(problem);
            case AnswersRefused refused -> AssessmentTelling.refused(refused);
            case DirectoryProblem problem -> DirectoryTelling.of(problem);
            case FaultyFiles faulty -> DirectoryTelling.refused(faulty);
            case StaffOnly staffOnly -> Problem.of(HttpStatus.FORBIDDEN, "staff-only", staffOnly.text());
            case ResponseStatusException refusal -> FrameworkTelling.of(refusal);
            case DataAccessException away -> away();
            case MongoException away -> away();
            case RejectedExecutionException busy -> away();
            default -> ourFault();
        };
    }

    static Problem away() {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "unavailable",
                        Wording.of(
                                "Le service ne peut pas répondre pour le moment. Rien n’est perdu : réessayez bientôt.",
                                "The service cannot answer right now. Nothing is lost: please try again soon."))
                .with(Map.of("Retry-After", "5"));
    }

    static Problem ourFault() {
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                Wording.of(
                        "Une erreur est survenue de notre côté ; elle est notée.",
                        "Something went wrong on our side; it has been noted."));
    }
}
