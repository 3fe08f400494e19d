package boussole.scoring.policy;

/** Concluded by a rule: this place in the law should be checked. */
public record Pointed(Pointer pointer) {}
