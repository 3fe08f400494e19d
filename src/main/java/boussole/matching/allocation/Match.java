package boussole.matching.allocation;

/**
 * A company with an offer that it was given.
 *
 * @param affinity in whole thousandths
 */
public record Match(String company, String offer, int affinity) {}
