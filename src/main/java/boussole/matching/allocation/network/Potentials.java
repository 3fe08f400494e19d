package boussole.matching.allocation.network;

import java.util.Arrays;

/**
 * Finds potentials of a cheapest flow: shortest distances in the residual network, from everywhere at once, by label
 * correcting (Bellman 1958, Ford 1956; nodes whose label has fallen wait in a queue).
 */
final class Potentials {

    private final Residual residual;
    private final long[] labels;
    private final int[] queue;
    private final boolean[] waiting;

    Potentials(Residual residual) {
        this.residual = residual;
        int nodes = residual.network().nodes();
        this.labels = new long[nodes];
        this.queue = new int[nodes];
        this.waiting = new boolean[nodes];
    }

    /**
     * One for each node, nought at the hub.
     *
     * @throws IllegalStateException where there is a cycle below nought
     */
    long[] found() {
        Arrays.setAll(queue, node -> node);
        Arrays.fill(waiting, true);
        int first = 0;
        int left = queue.length;
        long most = (long) queue.length * queue.length + queue.length;
        while (left > 0) {
            int node = queue[first];
            first = first + 1 == queue.length ? 0 : first + 1;
            left--;
            waiting[node] = false;
            left += correct(node, first, left);
            if (--most < 0) {
                throw new IllegalStateException("the flow is not a cheapest one");
            }
        }
        long hub = labels[Network.HUB];
        for (int node = 0; node < labels.length; node++) {
            labels[node] -= hub;
        }
        return labels;
    }

    /** How many nodes were put in the queue, whose labels fell. */
    private int correct(int node, int first, int left) {
        int added = 0;
        long label = labels[node];
        for (int place = residual.first(node); place < residual.end(node); place++) {
            int way = residual.arc(place);
            int other = residual.other(way);
            long through = label + residual.cost(way);
            if (through < labels[other] && residual.leads(way)) {
                labels[other] = through;
                if (!waiting[other]) {
                    waiting[other] = true;
                    queue[(first + left + added) % queue.length] = other;
                    added++;
                }
            }
        }
        return added;
    }
}
