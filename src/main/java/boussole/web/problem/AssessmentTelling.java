package boussole.web.problem;

import boussole.assessment.AssessmentProblem;
import boussole.kernel.Text;
import boussole.questionnaire.answering.AnswersRefused;
import boussole.source.Wording;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** How the problems of answers and assessments are told. */
final class AssessmentTelling {

    private AssessmentTelling() {}

    static Problem of(AssessmentProblem problem) {
        Text text = problem.text();
        return switch (problem) {
            case AssessmentProblem.NotFound p -> Problem.of(HttpStatus.NOT_FOUND, "not-found", text);
            case AssessmentProblem.AlreadySubmitted p -> conflict("already-submitted", text);
            case AssessmentProblem.NotSubmitted p -> conflict("not-submitted", text);
            case AssessmentProblem.DoesNotApply p -> unfit("does-not-apply", "/answer", text);
            case AssessmentProblem.CheckedByAdvisorsOnly p -> unfit("checked-by-advisors-only", "/evidence", text);
            case AssessmentProblem.CommentRefused p -> unfit("comment-refused", "/comment", text);
            case AssessmentProblem.StaleVersion p ->
                Problem.of(HttpStatus.PRECONDITION_FAILED, "stale-version", text)
                        .with(Map.of("ETag", "\"" + p.current() + "\""));
            case AssessmentProblem.TooBusy p ->
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "too-busy", text).with(Map.of("Retry-After", "1"));
            case AssessmentProblem.UnknownQuestionnaire p -> unfit("unknown-questionnaire", "/questionnaire", text);
            case AssessmentProblem.UnknownMode p -> unfit("unknown-mode", "/mode", text);
            case AssessmentProblem.UnknownRole p -> unfit("unknown-role", "/role", text);
            case AssessmentProblem.CompanyRefused p -> company(p);
            case AssessmentProblem.KeyRefused p -> Problem.of(HttpStatus.BAD_REQUEST, "key-refused", text);
            case AssessmentProblem.KeyReused p -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused", text);
            case AssessmentProblem.LeadOnly p -> Problem.of(HttpStatus.FORBIDDEN, "lead-only", text);
            case AssessmentProblem.TooMany p -> conflict("too-many", text);
            case AssessmentProblem.CannotCompare p -> conflict("cannot-compare", text);
            case AssessmentProblem.NotReplayable p -> conflict("not-replayable", text);
        };
    }

    static Problem refused(AnswersRefused refused) {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "answers-refused",
                Wording.of(
                        "Des réponses ne vont pas avec le questionnaire ; rien n’a été retenu.",
                        "Some answers do not fit the questionnaire; none was taken."),
                refused.faults().stream()
                        .map(fault -> new ProblemError(fault.pointer(), fault.code(), fault.message()))
                        .toList());
    }

    private static Problem conflict(String code, Text text) {
        return Problem.of(HttpStatus.CONFLICT, code, text);
    }

    private static Problem unfit(String code, String pointer, Text text) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code, text, List.of(new ProblemError(pointer, code, text)));
    }

    private static Problem company(AssessmentProblem.CompanyRefused refused) {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "company-refused",
                refused.text(),
                refused.faults().stream()
                        .map(fault -> new ProblemError("/company/" + fault.field(), "company-refused", fault.message()))
                        .toList());
    }
}
