package boussole.matching.pairing;

import java.util.List;

/**
 * How much each way of fitting counts, in whole thousandths from 0 to 1000.
 *
 * @param help by the rank the company gave, the first choice first; later ranks count as the last
 * @param weakest of the company's weakest dimension, then of the next
 */
public record Strengths(
        int sectorNamed,
        int sectorOpen,
        int dataBeyond,
        int dataJust,
        int dateNow,
        int dateLater,
        List<Integer> help,
        List<Integer> weakest,
        int own,
        int neighbour,
        int remote) {

    /** The full strength. */
    public static final int FULL = 1000;

    public Strengths {
        help = List.copyOf(help);
        weakest = List.copyOf(weakest);
    }

    /** part / whole in whole thousandths, rounded half up; at the most the full strength. */
    public static int share(int part, int whole) {
        return Math.min(FULL, (2 * FULL * part + whole) / (2 * whole));
    }

    /** What comes of the kind of help with that rank, from 0. */
    int help(int rank) {
        return help.get(Math.min(rank, help.size() - 1));
    }
}
