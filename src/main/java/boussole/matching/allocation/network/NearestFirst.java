package boussole.matching.allocation.network;

import java.util.Arrays;

/** A heap of nodes by distance, without an object for each: the nearest comes first. */
final class NearestFirst {

    private int[] nodes = new int[1_024];
    private long[] distances = new long[1_024];
    private int count;

    boolean isEmpty() {
        return count == 0;
    }

    void clear() {
        count = 0;
    }

    void add(int node, long distance) {
        if (count == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * count);
            distances = Arrays.copyOf(distances, 2 * count);
        }
        int at = count++;
        while (at > 0 && distances[(at - 1) >>> 1] > distance) {
            move((at - 1) >>> 1, at);
            at = (at - 1) >>> 1;
        }
        nodes[at] = node;
        distances[at] = distance;
    }

    int nearest() {
        return nodes[0];
    }

    long distance() {
        return distances[0];
    }

    void removeNearest() {
        count--;
        int node = nodes[count];
        long distance = distances[count];
        int at = 0;
        for (int child = 1; child < count; child = 2 * at + 1) {
            if (child + 1 < count && distances[child + 1] < distances[child]) {
                child++;
            }
            if (distances[child] >= distance) {
                break;
            }
            move(child, at);
            at = child;
        }
        nodes[at] = node;
        distances[at] = distance;
    }

    private void move(int from, int to) {
        nodes[to] = nodes[from];
        distances[to] = distances[from];
    }
}
