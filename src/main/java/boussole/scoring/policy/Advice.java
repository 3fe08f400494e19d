package boussole.scoring.policy;

import boussole.kernel.Text;
import boussole.questionnaire.Condition;

/**
 * What to do about a gap.
 *
 * @param order its row in the table, from 0: what helps first stands first
 * @param condition the gap
 * @param within days in which it should be done: 30, 90 or 180
 * @param next the next fact to produce
 */
public record Advice(String id, int order, String dimension, Condition condition, int within, Text text, Text next) {}
