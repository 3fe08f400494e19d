package boussole.web.problem;

import boussole.kernel.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A problem as programs read it (RFC 9457, {@code application/problem+json}). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemBody(
        String type, String title, int status, String code, String detail, String instance, List<ErrorBody> errors) {

    /** @param pointer of the value at fault (RFC 6901) */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ErrorBody(String pointer, String code, String message) {}

    /** With one error at least: the whole request, where nothing in it is to blame. */
    ProblemBody forPrograms() {
        return errors.isEmpty()
                ? new ProblemBody(type, title, status, code, detail, instance, List.of(new ErrorBody("", code, detail)))
                : this;
    }

    static ProblemBody of(Problem problem, String instance, Language language) {
        return new ProblemBody(
                "urn:boussole:problem:" + problem.code(),
                Titles.of(problem.status()).in(language),
                problem.status().value(),
                problem.code(),
                problem.detail().in(language),
                instance,
                problem.errors().stream()
                        .map(error -> new ErrorBody(
                                error.pointer(), error.code(), error.message().in(language)))
                        .toList());
    }
}
