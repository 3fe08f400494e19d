package boussole.web.problem;

import boussole.kernel.Text;
import boussole.review.ReviewProblem;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** How the problems of runs are told. */
final class ReviewTelling {

    private ReviewTelling() {}

    static Problem of(ReviewProblem problem) {
        Text text = problem.text();
        return switch (problem) {
            case ReviewProblem.NoSuchRun p -> Problem.of(HttpStatus.NOT_FOUND, "not-found", text);
            case ReviewProblem.Unknown p -> Problem.of(HttpStatus.NOT_FOUND, "unknown", text);
            case ReviewProblem.Underway p ->
                Problem.of(HttpStatus.CONFLICT, "run-underway", text)
                        .with(Map.of("Location", "/api/matching/runs/" + p.other()));
            case ReviewProblem.NotInThisState p -> Problem.of(HttpStatus.CONFLICT, "not-in-this-state", text);
            case ReviewProblem.Unproven p -> Problem.of(HttpStatus.CONFLICT, "unproven", text);
            case ReviewProblem.TooBusy p ->
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "too-busy", text).with(Map.of("Retry-After", "1"));
            case ReviewProblem.NothingToMatch p -> Problem.of(HttpStatus.CONFLICT, "nothing-to-match", text);
            case ReviewProblem.Outdated p -> Problem.of(HttpStatus.CONFLICT, "outdated", text);
            case ReviewProblem.KeyReused p -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused", text);
            case ReviewProblem.OptionsRefused p ->
                Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "options-refused", text, errors(p.faults()));
        };
    }

    private static List<ProblemError> errors(List<ReviewProblem.OptionFault> faults) {
        return faults.stream()
                .map(fault -> new ProblemError("/options/" + fault.field(), "option-refused", fault.message()))
                .toList();
    }
}
