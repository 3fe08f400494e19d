package boussole.matching.allocation.problem;

import java.util.List;

/**
 * What an allocation weighs beside affinity, all in whole thousandths of it.
 *
 * @param stability the bonus for keeping an incumbent pair; not negative
 * @param coverage the bonus for a company's first match, its second ...; never growing, nought after the last
 * @param perOrganisation how many matches a company may have in one organisation; at least 1
 * @param balance what a match costs in each successive equal part of an offer's capacity; never shrinking, none: nothing
 * @param seed rotates ties: which of several equally good allocations is found
 */
public record Terms(int stability, List<Integer> coverage, int perOrganisation, List<Integer> balance, long seed) {

    /** Affinity alone, one match an organisation. */
    public static final Terms PLAIN = new Terms(0, List.of(), 1, List.of(), 0);

    public Terms {
        coverage = List.copyOf(coverage);
        balance = List.copyOf(balance);
    }

    /** The bonus for a company's match after so many others. */
    public int coverage(int others) {
        return others < coverage.size() ? coverage.get(others) : 0;
    }

    /** The same with another bonus for what stays. */
    public Terms withStability(int bonus) {
        return new Terms(bonus, coverage, perOrganisation, balance, seed);
    }
}
