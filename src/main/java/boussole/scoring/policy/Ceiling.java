package boussole.scoring.policy;

/**
 * Concluded by a rule: the company does not go above this level.
 *
 * @param kind {@code gate}, {@code cap} or {@code mode}
 * @param id the row or the mode that says so
 */
public record Ceiling(String kind, String id, int level) {}
