package boussole.matching.allocation;

/**
 * An offer to fall back on.
 *
 * @param affinity in whole thousandths
 * @param price what giving it to the company would cost everyone together, in thousandths, as {@link WhyNot.Price} has it
 */
public record Alternate(String offer, int affinity, long price) {}
