package boussole.web.api;

import boussole.assessment.TakingAssessment.Answering;
import java.util.Optional;

/**
 * An answer as it is written.
 *
 * @param answer an option's key, a list of keys, a number, a text, or "unknown"
 * @param evidence declared where it is left out, or shown
 */
record AnswerWritten(Object answer, Optional<String> evidence, Optional<String> comment) {

    Answering answering(String question, Optional<String> ifMatch) {
        return new Answering(question, Optional.of(answer), evidence, comment, Addressed.version(ifMatch));
    }
}
