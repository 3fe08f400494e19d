package boussole.matching.allocation.json;

import java.util.Arrays;

/** A list of numbers that grows, without a box around each. */
final class Numbers {

    private long[] numbers = new long[1_024];
    private int count;

    void add(long number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count + (count >> 1));
        }
        numbers[count++] = number;
    }

    int size() {
        return count;
    }

    long at(int place) {
        return numbers[place];
    }

    long[] all() {
        return Arrays.copyOf(numbers, count);
    }
}
