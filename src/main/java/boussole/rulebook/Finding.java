package boussole.rulebook;

/**
 * What one firing of a rule concluded.
 *
 * @param conclusion the record that the rule inserted
 */
public record Finding(Rule rule, Object conclusion) {}
