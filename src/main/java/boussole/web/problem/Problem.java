package boussole.web.problem;

import boussole.kernel.Text;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * Something that went wrong, as it is told.
 *
 * @param code stable, for programs; part of the problem's type
 * @param headers that go with the answer, such as {@code Allow} or {@code Retry-After}
 */
record Problem(HttpStatus status, String code, Text detail, List<ProblemError> errors, Map<String, String> headers) {

    Problem {
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    static Problem of(HttpStatus status, String code, Text detail) {
        return new Problem(status, code, detail, List.of(), Map.of());
    }

    static Problem of(HttpStatus status, String code, Text detail, List<ProblemError> errors) {
        return new Problem(status, code, detail, errors, Map.of());
    }

    Problem with(Map<String, String> someHeaders) {
        return new Problem(status, code, detail, errors, someHeaders);
    }
}
