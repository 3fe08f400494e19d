package boussole.matching.pairing;

import java.util.Arrays;

/** A set of numbered words as bits, so that two sets are compared at once. Empty: nothing was said. */
public final class Marks {

    public static final Marks NONE = new Marks(new long[0]);

    private final long[] bits;

    private Marks(long... bits) {
        this.bits = bits;
    }

    /** @param numbers from 0 */
    public static Marks of(int... numbers) {
        if (numbers.length == 0) {
            return NONE;
        }
        long[] bits = new long[Arrays.stream(numbers).max().orElse(0) / Long.SIZE + 1];
        for (int number : numbers) {
            bits[number / Long.SIZE] |= 1L << number;
        }
        return new Marks(bits);
    }

    public boolean empty() {
        return bits.length == 0;
    }

    public boolean said() {
        return bits.length > 0;
    }

    /** Whether both have one in common. */
    public boolean meets(Marks other) {
        for (int i = Math.min(bits.length, other.bits.length) - 1; i >= 0; i--) {
            if ((bits[i] & other.bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether both say something and have nothing in common. */
    public boolean excludes(Marks other) {
        return bits.length > 0 && other.bits.length > 0 && !meets(other);
    }

    /** Whether the other has one that this has not. */
    public boolean lacksOneOf(Marks other) {
        for (int i = 0; i < other.bits.length; i++) {
            if ((other.bits[i] & ~(i < bits.length ? bits[i] : 0)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** How many both have. */
    public int common(Marks other) {
        int common = 0;
        for (int i = Math.min(bits.length, other.bits.length) - 1; i >= 0; i--) {
            common += Long.bitCount(bits[i] & other.bits[i]);
        }
        return common;
    }

    /** How many it has. */
    public int size() {
        int size = 0;
        for (long some : bits) {
            size += Long.bitCount(some);
        }
        return size;
    }

    /** The share of this that the other has, in whole thousandths; nought where nothing was said. */
    int shareIn(Marks other) {
        int common = common(other);
        return common == 0 ? 0 : Strengths.share(common, size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marks marks && Arrays.equals(bits, marks.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    @Override
    public String toString() {
        return Arrays.toString(bits);
    }
}
