package boussole.matching.pairing;

/**
 * A need and an offer side by side: what vetoes look at.
 *
 * @param place tells the pairs of one deliberation apart
 */
public record Pair(int place, Demand need, Supply offer) {}
