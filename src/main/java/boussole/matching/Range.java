package boussole.matching;

/** Whole numbers between two ends, both included: levels, places on a ladder of budgets. */
public record Range(int from, int to) {

    /** Every number. */
    public static final Range ANY = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);

    public Range {
        if (from > to) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
    }

    /** Whether it holds every number that the other holds. */
    public boolean covers(Range other) {
        return from <= other.from && to >= other.to;
    }

    /** Whether all of it is above the number. */
    public boolean liesAbove(int number) {
        return from > number;
    }

    /** Whether all of it is below the number. */
    public boolean liesBelow(int number) {
        return to < number;
    }

    public boolean holds(int number) {
        return number >= from && number <= to;
    }
}
