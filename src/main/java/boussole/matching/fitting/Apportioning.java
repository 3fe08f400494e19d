package boussole.matching.fitting;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Whole points for parts of an affinity, so that they add up to it: the largest remainders are rounded up. */
final class Apportioning {

    private Apportioning() {}

    /**
     * @param shares weight x strength of each, strengths in whole thousandths
     * @param sum of all weights of the kind
     * @param affinity what the points must add up to
     */
    static int[] points(long[] shares, int sum, int affinity) {
        int[] points = new int[shares.length];
        int left = affinity;
        for (int i = 0; i < shares.length; i++) {
            points[i] = Math.toIntExact(shares[i] / sum);
            left -= points[i];
        }
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -(shares[i] % sum)))
                .limit(left)
                .forEach(i -> points[i]++);
        return points;
    }
}
