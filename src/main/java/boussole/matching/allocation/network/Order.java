package boussole.matching.allocation.network;

import java.util.Arrays;

/** An order that a seed decides, always the same for the same seed; it turns ties without favouring anybody. */
final class Order {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Order() {}

    /** The numbers below {@code count}, mixed. */
    static int[] of(int count, long seed) {
        long[] keyed = new long[count];
        for (int number = 0; number < count; number++) {
            keyed[number] = mixed(seed * GOLDEN + number) & ~0x7fffffffL | number;
        }
        Arrays.sort(keyed);
        int[] order = new int[count];
        for (int at = 0; at < count; at++) {
            order[at] = (int) (keyed[at] & 0x7fffffffL);
        }
        return order;
    }

    /** Stafford's thirteenth mix of 64 bits. */
    private static long mixed(long bits) {
        long once = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }
}
