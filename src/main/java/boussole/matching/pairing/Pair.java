package boussole.matching.pairing;

/**
 * A need and an offer side by side: what vetoes look at.
 *
 * @param place tells the pairs of one deliberation apart
 */
public record Pair(int place, Demand need, Supply offer) {

    /** Whether either side has named somebody that it must not be put together with, or the company has offers itself. */
    public boolean conflictsNamed() {
        return offer.owner().conflictsNamed()
                || need.conflicts().said()
                || need.self().said();
    }
}
