package boussole.questionnaire.answering;

import boussole.kernel.Text;

/**
 * Something wrong with an answer.
 *
 * @param pointer JSON pointer to it: {@code /answers/C5/0}
 * @param code what sort of fault, for programs: {@code unknown-option}
 * @param question the question it is about, as it was named
 */
public record AnswerFault(String pointer, String code, Text message, String question) {}
