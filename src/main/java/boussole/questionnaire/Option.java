package boussole.questionnaire;

import boussole.kernel.Rational;
import boussole.kernel.Text;

/**
 * One thing that can be chosen.
 *
 * @param exclusive in a tick list: stands alone ("none of these") and is no tick in a count
 */
public record Option(String key, Text name, Rational points, boolean exclusive) {}
