package boussole.matching.allocation;

import java.util.List;

/** Why a company was not given an offer. */
public sealed interface WhyNot {

    /** It was. */
    record Matched() implements WhyNot {}

    /** The two are no pair: the offer is not for this company. */
    record NoPair() implements WhyNot {}

    /** The pair is banned. */
    record Banned() implements WhyNot {}

    /** Pinned pairs leave no room for it: it cannot be forced. */
    record NoRoom() implements WhyNot {}

    /**
     * Others made better use of the place.
     *
     * @param cost what forcing the pair would cost everyone together, in thousandths: exactly what solving again with the
     *     pair forced would lose; not below nought, unless places of a minimum are missing instead
     * @param needed the affinity at which the pair would cost nothing, in thousandths; may lie above the highest
     * @param missing how many more places of minimums would be missing
     * @param chain who would gain and lose what: the company first, then along the chain
     */
    record Price(long cost, long needed, long missing, List<Move> chain) implements WhyNot {

        public Price {
            chain = List.copyOf(chain);
        }
    }
}
