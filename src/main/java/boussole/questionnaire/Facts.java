package boussole.questionnaire;

import boussole.kernel.Rational;
import java.util.Optional;

/** What a condition is asked of: a run as far as it is known. */
public interface Facts {

    /** The id of the mode that the run is in. */
    String mode();

    /** The answer that counts; empty where there is none or the question is not asked. */
    Optional<Answer> answer(String question);

    /** Empty where the figure does not exist. */
    Optional<Rational> figure(Condition.Figure figure);

    /** Whether they meet a condition; facts that know the condition beforehand may be quicker than asking it. */
    default boolean meet(Condition condition) {
        return condition.holds(this);
    }
}
