package boussole.scoring.policy;

import boussole.kernel.Text;
import boussole.questionnaire.Condition;
import java.time.LocalDate;

/**
 * A place in the law that may concern the company: to be checked, never a verdict.
 *
 * @param from the day from which it applies
 * @param asOf the day on which the hub last looked at it
 */
public record Pointer(
        String id, int order, Condition condition, LocalDate from, LocalDate asOf, String article, Text text) {}
