package boussole.matching.allocation.problem;

import boussole.kernel.Text;

/**
 * Something in a problem that makes no sense.
 *
 * @param ordinal of the company, offer or pair in the order in which they were given, from 0; nought for the others
 */
public record Flaw(Part part, int ordinal, Text message) {

    /** What the flaw is in. */
    public enum Part {
        COMPANY,
        OFFER,
        PAIR,
        COVERAGE,
        BALANCE,
        WHOLE
    }
}
