package boussole.web.problem;

import boussole.kernel.Text;

/**
 * One thing wrong in a request's body.
 *
 * @param pointer where, as a JSON pointer; empty for the whole body
 * @param code stable, for programs
 */
public record ProblemError(String pointer, String code, Text message) {}
