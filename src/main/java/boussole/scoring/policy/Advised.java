package boussole.scoring.policy;

/** Concluded by a rule: this advice is given. */
public record Advised(Advice advice) {}
