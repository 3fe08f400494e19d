package boussole.matching.allocation;

/**
 * An offer whose minimum could not be met.
 *
 * @param missing so many places
 */
public record Shortfall(String offer, int missing) {}
